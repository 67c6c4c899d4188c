package tieline.model.dataset;

import java.util.HashMap;
import java.util.Map;
import tieline.model.json.Json;
import tieline.model.json.Place;
import tieline.model.json.Pointer;

/// Where everything in a dataset file stands.
public final class Places {
  private final Map<String, Place> places = new HashMap<>();
  private final Map<Section, Map<String, String>> pointers = new HashMap<>();

  Places() {}

  /// The place of the value at a JSON pointer, or, where the file has no such value, of the nearest
  /// one that encloses it.
  public Place of(String pointer) {
    var place = places.get(pointer);
    if (place != null) {
      return place;
    }
    return pointer.isEmpty()
        ? Place.START
        : of(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
  }

  /// Whether the file has a value at this JSON pointer.
  public boolean has(String pointer) {
    return places.containsKey(pointer);
  }

  /// The JSON pointer of an entity, such as `/claims/16` for the claim with id `E-17`; that of its
  /// section if the file has no such entity.
  public String pointer(Section section, String id) {
    return pointers
        .getOrDefault(section, Map.of())
        .getOrDefault(id, Pointer.member("", section.key()));
  }

  /// Whether the file has an entity with this id, however faulty.
  public boolean has(Section section, String id) {
    return pointers.getOrDefault(section, Map.of()).containsKey(id);
  }

  void add(Json value) {
    places.put(value.pointer(), value.place());
    switch (value) {
      case Json.Items items -> items.values().forEach(this::add);
      case Json.Members members -> members.values().values().forEach(this::add);
      default -> {}
    }
  }

  void add(String pointer, Place place) {
    places.put(pointer, place);
  }

  void add(Section section, String id, String pointer) {
    pointers.computeIfAbsent(section, absent -> new HashMap<>()).putIfAbsent(id, pointer);
  }
}
