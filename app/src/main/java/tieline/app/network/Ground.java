package tieline.app.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tieline.app.draw.Box;
import tieline.app.network.Marks.Light;
import tieline.app.network.Marks.TieMark;
import tieline.app.network.Marks.VertexMark;

/// What texts stand on: the room that is left, where ties run, and the dots that only the foremost
/// texts may cover.
record Ground(Room room, Traffic traffic, PointGrid dots) {
  /// The ground of a picture before any text is placed.
  ///
  /// @param size how much larger than at zoom 1 marks are drawn
  static Ground of(
      NetworkScene scene,
      Box area,
      @Nullable LegendPlan legend,
      @Nullable OverviewMap map,
      List<VertexMark> vertices,
      List<TieMark> ties,
      double size) {
    var room = new Room(area);
    if (legend != null) {
      room.take(legend.box());
    }
    if (map != null) {
      room.take(map.box());
    }
    if (scene.controls() > 0) {
      room.take(ControlColumn.box(area));
    }
    var traffic = new Traffic(area, scene.detail().moving() ? List.of() : ties, size);
    var ground = new Ground(room, traffic, new PointGrid(area));
    for (var v : vertices) {
      if (v.isDot()) {
        ground.dots.add(v.x(), v.y());
      } else if (area.intersects(v.box())) {
        ground.lay(v);
      }
    }
    return ground;
  }

  /// Takes the room of a vertex that is more than a dot.
  void lay(VertexMark v) {
    room.take(v.ringed(), v.light() == Light.DIM);
  }

  /// Gives the room of a vertex back.
  void lift(VertexMark v) {
    room.release(v.ringed(), v.light() == Light.DIM);
  }

  /// Whether so many dots may lie under a text. What stands already may cover one more, or it would
  /// come and go.
  ///
  /// @param former where it stood in the picture before; null for nowhere
  static boolean isClear(int dots, int place, @Nullable Integer former) {
    return dots <= (former != null && former == place ? 1 : 0);
  }
}
