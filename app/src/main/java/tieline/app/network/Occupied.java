package tieline.app.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tieline.app.draw.Box;

/// The boxes that are taken, in a grid of cells so that a question looks only at what is near.
final class Occupied {
  private static final double CELL = 64;

  private final Map<Long, List<Box>> cells = new HashMap<>();

  private interface Visit {
    boolean cell(long key);
  }

  void add(Box box) {
    each(box, key -> cells.computeIfAbsent(key, k -> new ArrayList<>()).add(box));
  }

  /// Frees a box that was added.
  void remove(Box box) {
    each(
        box,
        key -> {
          cells.getOrDefault(key, new ArrayList<>()).remove(box);
          return true;
        });
  }

  boolean isFree(Box box) {
    return each(
        box,
        key -> {
          for (var taken : cells.getOrDefault(key, List.of())) {
            if (taken.intersects(box)) {
              return false;
            }
          }
          return true;
        });
  }

  /// Visits the cells of a box until a visit answers false.
  private static boolean each(Box box, Visit visit) {
    int left = (int) Math.floor(box.x() / CELL);
    int right = (int) Math.floor(box.right() / CELL);
    int top = (int) Math.floor(box.y() / CELL);
    int bottom = (int) Math.floor(box.bottom() / CELL);
    for (int cx = left; cx <= right; cx++) {
      for (int cy = top; cy <= bottom; cy++) {
        if (!visit.cell((long) cx << 32 | (cy & 0xffffffffL))) {
          return false;
        }
      }
    }
    return true;
  }
}
