package org.exemplar.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes of a study, a forest in the researcher's order. */
public final class Codebook {

  private final Map<CodeId, Code> codes;
  private final Map<CodeId, List<Code>> children;

  /**
   * A codebook of these codes.
   *
   * @param codes in order
   * @throws IllegalArgumentException if an id occurs twice, a parent is absent, a code is its own
   *     ancestor, or is replaced by itself or a code that is absent; readers report these as
   *     problems before they come here
   */
  public Codebook(List<Code> codes) {
    Map<CodeId, Code> byId = new LinkedHashMap<>();
    Map<CodeId, List<Code>> below = new LinkedHashMap<>();
    for (Code code : codes) {
      if (byId.put(code.id(), code) != null) {
        throw new IllegalArgumentException("code " + code.id() + " occurs twice");
      }
      code.parent().ifPresent(p -> below.computeIfAbsent(p, k -> new ArrayList<>()).add(code));
    }
    this.codes = Collections.unmodifiableMap(byId);
    this.children = below;
    below.keySet().forEach(this::required);
    codes.forEach(this::path);
    codes.forEach(this::checkReplacements);
  }

  private void checkReplacements(Code code) {
    for (CodeId other : code.retirement().map(Code.Retirement::replacedBy).orElse(List.of())) {
      if (required(other).id().equals(code.id())) {
        throw new IllegalArgumentException("code " + code.id() + " is replaced by itself");
      }
    }
  }

  /** A codebook without codes. */
  public static Codebook empty() {
    return new Codebook(List.of());
  }

  /** All codes, in the researcher's order. */
  public List<Code> codes() {
    return List.copyOf(codes.values());
  }

  /** Those that people may apply, in the researcher's order. */
  public List<Code> inUse() {
    return codes.values().stream().filter(Code::isInUse).toList();
  }

  /** The code of an id, if there is one. */
  public Optional<Code> find(CodeId id) {
    return Optional.ofNullable(codes.get(id));
  }

  /** The printed name of a code; its id where the codebook has no such code. */
  public String name(CodeId id) {
    return find(id).map(Code::name).orElse(id.value());
  }

  /**
   * The code that a person wrote down: by its id, or else by its printed name, case aside. Nothing
   * if the name fits none or several.
   */
  public Optional<Code> named(String written) {
    List<Code> byId = codes.values().stream().filter(c -> c.id().value().equals(written)).toList();
    List<Code> found =
        byId.isEmpty()
            ? codes.values().stream().filter(c -> c.name().equalsIgnoreCase(written)).toList()
            : byId;
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * The code of an id that is known to be there.
   *
   * @throws IllegalArgumentException if it is not
   */
  public Code required(CodeId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no code " + id));
  }

  /** Codes without a parent, in order. */
  public List<Code> roots() {
    return codes.values().stream().filter(code -> code.parent().isEmpty()).toList();
  }

  /** The codes directly below one, in order. */
  public List<Code> children(CodeId id) {
    return List.copyOf(children.getOrDefault(id, List.of()));
  }

  /** From the topmost ancestor down to the code itself. */
  public List<Code> path(Code code) {
    List<Code> path = new ArrayList<>();
    Optional<Code> at = Optional.of(code);
    while (at.isPresent()) {
      if (path.size() == codes.size()) {
        throw new IllegalArgumentException("code " + code.id() + " is its own ancestor");
      }
      path.add(at.get());
      at = at.get().parent().map(this::required);
    }
    Collections.reverse(path);
    return List.copyOf(path);
  }

  /** A code and all below it: what counts when children roll up into their parent. */
  public Set<CodeId> withDescendants(CodeId id) {
    Set<CodeId> found = new LinkedHashSet<>();
    collect(id, found);
    return Collections.unmodifiableSet(found);
  }

  /** All codes that a theme is built from, descendants included. */
  public Set<CodeId> codesOf(Theme theme) {
    Set<CodeId> found = new LinkedHashSet<>();
    theme.codes().forEach(code -> collect(code, found));
    return Collections.unmodifiableSet(found);
  }

  private void collect(CodeId id, Set<CodeId> found) {
    if (found.add(id)) {
      children.getOrDefault(id, List.of()).forEach(child -> collect(child.id(), found));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Codebook that && codes().equals(that.codes());
  }

  @Override
  public int hashCode() {
    return codes().hashCode();
  }

  @Override
  public String toString() {
    return "Codebook" + codes.keySet();
  }
}
