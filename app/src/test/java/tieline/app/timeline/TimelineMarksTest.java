package tieline.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tieline.app.draw.Box;
import tieline.app.draw.Palette;
import tieline.app.draw.Theme;
import tieline.app.state.Attention;
import tieline.app.state.Document;
import tieline.app.state.Emphasis;
import tieline.app.state.Period;
import tieline.app.state.View;
import tieline.app.timeline.TimelineMarks.ItemMark;
import tieline.app.timeline.TimelinePicker.Picked;
import tieline.model.account.Index;
import tieline.model.dataset.DatasetReader;
import tieline.model.time.TimeScale;

class TimelineMarksTest {
  private static TimelineMarks marks(View view, TimeScale scale, Period period) {
    return TimelinePictures.painter(view, scale, Attention.NONE, period, Theme.LIGHT)
        .marks(TimelinePictures.WIDTH, TimelinePictures.HEIGHT);
  }

  private static TimelineMarks marks() throws IOException {
    var view = TimelinePictures.view();
    var scale = TimelineCamera.opening(view.chronicle(), TimelinePictures.plotWidth());
    return marks(view, scale, Period.ALL);
  }

  private static ItemMark mark(TimelineMarks marks, String id) {
    return marks.items().stream().filter(m -> m.item().id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void whatIsUnderThePointerIsPicked() throws IOException {
    var bar = mark(marks(), "fading").bar();
    assertThat(TimelinePicker.at(marks(), bar.centreX(), bar.centreY()))
        .isEqualTo(new Picked.OfItem(mark(marks(), "fading").item()));
  }

  @Test
  void aLabelIsAsGoodAsItsMark() throws IOException {
    var label = Objects.requireNonNull(mark(marks(), "dot").label());
    assertThat(TimelinePicker.at(marks(), label.right() - 1, label.centreY()))
        .isEqualTo(new Picked.OfItem(mark(marks(), "dot").item()));
  }

  @Test
  void theUndatedArePickedInTheGutterAndPartiesByTheirNames() throws IOException {
    var undated = marks().undated().getFirst();
    assertThat(TimelinePicker.at(marks(), undated.box().centreX(), undated.box().centreY()))
        .isEqualTo(new Picked.OfItem(undated.item()));
    var lane = marks().lanes().getFirst();
    assertThat(TimelinePicker.at(marks(), 30, lane.box().y() + 5))
        .isEqualTo(new Picked.OfLane(lane.lane().id()));
  }

  @Test
  void theHandlesOfTheWindowComeBeforeTheWindow() throws IOException {
    var view = TimelinePictures.view();
    var scale = TimelineCamera.opening(view.chronicle(), TimelinePictures.plotWidth());
    var marks = marks(view, scale, Period.ALL.brushed(TimelinePictures.span("2025/2026")));
    var window = Objects.requireNonNull(marks.strip().window());
    double y = window.centreY();
    assertThat(TimelinePicker.at(marks, window.x() + 2, y)).isInstanceOf(Picked.OfStart.class);
    assertThat(TimelinePicker.at(marks, window.right() - 2, y)).isInstanceOf(Picked.OfEnd.class);
    assertThat(TimelinePicker.at(marks, window.centreX(), y)).isInstanceOf(Picked.OfWindow.class);
    assertThat(TimelinePicker.at(marks, window.right() + 30, y)).isInstanceOf(Picked.OfStrip.class);
  }

  @Test
  void panningMovesEveryMarkAndChangesNoRow() throws IOException {
    var view = TimelinePictures.view();
    var scale = TimelineCamera.opening(view.chronicle(), TimelinePictures.plotWidth());
    var before = mark(marks(view, scale, Period.ALL), "month").bar();
    var after = mark(marks(view, scale.panned(-37), Period.ALL), "month").bar();
    assertThat(after.x()).isCloseTo(before.x() - 37, org.assertj.core.api.Assertions.within(1e-6));
    assertThat(after.y()).isEqualTo(before.y());
  }

  /// A hundred and fifty items of every length at random, half of them with one party.
  static View crowded(long seed) {
    var random = new Random(seed);
    var events = new ArrayList<String>();
    var claims = new ArrayList<String>();
    for (int i = 0; i < 150; i++) {
      int year = 2015 + random.nextInt(20);
      int month = 1 + random.nextInt(12);
      var says =
          switch (random.nextInt(5)) {
            case 0 -> "\"date\": \"%d-%02d\"".formatted(year, month);
            case 1 -> "\"date\": \"%d\"".formatted(year);
            case 2 -> "\"starts\": \"%d-%02d\"".formatted(year, month);
            case 3 -> "\"ends\": \"%d\"".formatted(year);
            default -> "\"date\": \"%d/%d\"".formatted(year, year + month);
          };
      var name = "Item number " + i + " of a name that is long".substring(0, random.nextInt(24));
      var party = random.nextBoolean() ? "one" : random.nextBoolean() ? "two" : "three";
      events.add("{\"id\":\"e%d\",\"name\":\"%s\",\"kind\":\"milestone\"}".formatted(i, name));
      claims.add(claim("c" + i, "e" + i, says));
      claims.add(
          claim(
              "p" + i,
              "e" + i,
              "\"participant\": {\"party\":\"" + party + "\",\"role\":\"actor\"}"));
    }
    return view(events, claims);
  }

  /// So many items of one party, of which none is dated.
  static View undated(int count) {
    var events = new ArrayList<String>();
    var claims = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      events.add("{\"id\":\"e%d\",\"name\":\"Item %d\",\"kind\":\"milestone\"}".formatted(i, i));
      claims.add(
          claim("p" + i, "e" + i, "\"participant\": {\"party\":\"one\",\"role\":\"actor\"}"));
    }
    return view(events, claims);
  }

  private static View view(List<String> events, List<String> claims) {
    var json =
        """
        {"tieline":1,"title":"Crowded","summary":"Items at random",
        "sources":[{"id":"A","type":"article","title":"A","label":"A","issued":null}],
        "parties":[{"id":"one","name":"One","kind":"company"},
        {"id":"two","name":"Two","kind":"company"},{"id":"three","name":"Three","kind":"company"}],
        "commitments":[],"events":[%s],"claims":[%s]}
        """
            .formatted(String.join(",", events), String.join(",", claims));
    var bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    var dataset = DatasetReader.read(bytes, "crowded.json").dataset().orElseThrow();
    return View.of(new Document(null, Index.of(dataset), List.of(), false));
  }

  private static String claim(String id, String about, String says) {
    return """
    {"id":"%s","about":"%s","source":"A","modality":"stated","says":{%s},
    "excerpt":{"quote":"x","start":0,"end":1}}\
    """
        .formatted(id, about, says);
  }

  private static List<Box> texts(TimelineMarks marks) {
    var boxes = new ArrayList<Box>();
    marks.items().stream().map(ItemMark::label).filter(Objects::nonNull).forEach(boxes::add);
    return boxes;
  }

  static TimelineMarks tall(View view, TimeScale scale) {
    var scene = new TimelineScene(view.chronicle(), scale, 0, Emphasis.NONE, Period.ALL, Set.of());
    return new TimelinePainter(scene, Palette.of(Theme.LIGHT), TimelinePictures.TYPE)
        .marks(900, 2_000);
  }

  @Test
  void howeverCrowdedNoLabelIsCutOrCoversAnotherOrAnothersMark() {
    var view = crowded(7);
    var scale = TimelineCamera.fitted(view.chronicle(), 600);
    for (int zoom = 0; zoom < 14; zoom++, scale = scale.zoomedAt(210 + zoom, 1.7)) {
      var marks = tall(view, scale);
      var texts = texts(marks);
      for (int i = 0; i < texts.size(); i++) {
        var text = texts.get(i);
        assertThat(marks.frame().plot().encloses(text)).as("cut at zoom %d", zoom).isTrue();
        assertThat(texts.subList(i + 1, texts.size())).noneMatch(text::intersects);
      }
      for (var item : marks.items()) {
        var own = item.label();
        assertThat(texts).noneMatch(text -> !text.equals(own) && text.intersects(item.bar()));
      }
      for (var cluster : marks.clusters()) {
        assertThat(texts).noneMatch(cluster.box()::intersects);
      }
    }
  }

  @Test
  void eachItemInSightIsAMarkOrCountedInAClusterOnce() {
    var view = crowded(11);
    var scale = TimelineCamera.fitted(view.chronicle(), 600);
    for (int zoom = 0; zoom < 6; zoom++, scale = scale.zoomedAt(300, 2)) {
      var marks = tall(view, scale);
      var shown = new ArrayList<String>();
      marks.items().forEach(m -> shown.add(m.item().id()));
      marks.clusters().forEach(c -> c.items().forEach(item -> shown.add(item.id())));
      assertThat(shown).doesNotHaveDuplicates();
      for (var item : view.chronicle().dated()) {
        var reach = Reach.of(Stacking.course(item), scale);
        if (reach.meets(0, marks.frame().plot().width())) {
          assertThat(shown).contains(item.id());
        }
      }
    }
  }

  @Test
  void zoomedOutTheCrowdedAreCountedAndZoomedInTheyPart() {
    var view = crowded(3);
    var far = TimelineCamera.fitted(view.chronicle(), 600);
    assertThat(tall(view, far).clusters()).isNotEmpty();
    assertThat(tall(view, far.zoomedAt(300, 200)).clusters()).isEmpty();
  }
}
