package tieline.model.time;

/// One date. What it dates lies somewhere within it, so it begins and ends within it.
record Dated(String text, CalendarUnit unit, Qualification qualification) implements When, Limit {
  @Override
  public Edge edge() {
    return Edge.DATED;
  }

  @Override
  public Edge startEdge() {
    return Edge.DATED;
  }

  @Override
  public Edge endEdge() {
    return Edge.DATED;
  }

  @Override
  public TimeSpan begin() {
    return qualification.widen(unit.span());
  }

  @Override
  public TimeSpan end() {
    return begin();
  }

  @Override
  public Precision precision() {
    return unit.precision();
  }

  @Override
  public boolean isApproximate() {
    return qualification.isApproximate();
  }

  @Override
  public boolean isUncertain() {
    return qualification.isUncertain();
  }

  @Override
  public String spelled() {
    return qualification.spell(unit.spelled());
  }

  @Override
  public String toString() {
    return text;
  }
}
