package org.exemplar.codebook.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.codebook.CodeId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.problem.UnknownName;

/** Settles the ids and parents of drafted codes; what cannot be settled is a problem. */
final class CodeTree {

  /**
   * A code with its id and parent.
   *
   * @param id its id
   * @param parent the code above it
   * @param draft what the row said
   */
  record Placed(CodeId id, Optional<CodeId> parent, CodeDraft draft) {}

  private final CodebookColumns columns;
  private final List<Problem> problems;
  private final Map<CodeId, CodeDraft> codes = new LinkedHashMap<>();
  private final Map<List<String>, CodeId> byPath = new LinkedHashMap<>();
  private final Map<CodeId, CodeId> parents = new LinkedHashMap<>();

  private CodeTree(CodebookColumns columns, List<Problem> problems) {
    this.columns = columns;
    this.problems = problems;
  }

  /**
   * The codes in order. A code that occurs twice is left out the second time; one whose parent is
   * absent or below it stands without parent.
   *
   * @param problems to which what is wrong is added
   */
  static List<Placed> of(CodebookColumns columns, List<CodeDraft> drafts, List<Problem> problems) {
    CodeTree tree = new CodeTree(columns, problems);
    tree.identify(drafts);
    tree.codes.forEach((id, draft) -> tree.byPath.putIfAbsent(CodeDraft.folded(draft.path()), id));
    tree.findParents();
    tree.cutCycles();
    return tree.codes.entrySet().stream()
        .map(
            e ->
                new Placed(
                    e.getKey(), Optional.ofNullable(tree.parents.get(e.getKey())), e.getValue()))
        .toList();
  }

  private void identify(List<CodeDraft> drafts) {
    Set<CodeId> written =
        drafts.stream()
            .filter(draft -> !draft.id().isEmpty())
            .map(draft -> new CodeId(draft.id()))
            .collect(Collectors.toSet());
    Set<List<String>> seen = new LinkedHashSet<>();
    for (CodeDraft draft : drafts) {
      if (draft.id().isEmpty() && !seen.add(draft.key())) {
        problems.add(twice(draft.where(), "code", draft.name()));
        continue;
      }
      CodeId id = draft.id().isEmpty() ? made(draft, written) : new CodeId(draft.id());
      if (codes.putIfAbsent(id, draft) != null) {
        problems.add(
            twice(draft.row().orElseThrow().place(columns.id().orElseThrow()), "id", draft.id()));
      }
    }
  }

  /** The name's id; where another code has it, the parent's name before it, or else a number. */
  private CodeId made(CodeDraft draft, Set<CodeId> written) {
    CodeId made = CodeId.of(draft.name());
    String above =
        draft.above().isEmpty() ? draft.parent() : draft.above().get(draft.above().size() - 1);
    CodeId longer = CodeId.of(above + " " + draft.name());
    CodeId free = isTaken(made, written) ? longer : made;
    for (int number = 2; isTaken(free, written); number++) {
      free = new CodeId(made + "-" + number);
    }
    return free;
  }

  private boolean isTaken(CodeId id, Set<CodeId> written) {
    return codes.containsKey(id) || written.contains(id);
  }

  /** Short paths first: a longer one leads through codes whose parents these tell. */
  private void findParents() {
    codes.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> CodeOutline.steps(e.getValue().parent()).size()))
        .forEach(e -> findParent(e.getKey(), e.getValue()));
  }

  private void findParent(CodeId id, CodeDraft draft) {
    if (!draft.above().isEmpty()) {
      Optional.ofNullable(byPath.get(CodeDraft.folded(draft.above())))
          .ifPresent(above -> parents.put(id, above));
    } else if (!draft.parent().isEmpty()) {
      List<CodeId> found = named(draft.parent());
      if (found.size() == 1) {
        parents.put(id, found.get(0));
      } else {
        problems.add(found.isEmpty() ? absent(draft) : unclear(draft, found));
      }
    }
  }

  /** The codes of this id; else of this name; else those to which this path of names leads. */
  private List<CodeId> named(String written) {
    CodeId asId = new CodeId(written);
    if (codes.containsKey(asId)) {
      return List.of(asId);
    }
    List<CodeId> called = codes.keySet().stream().filter(id -> isCalled(id, written)).toList();
    List<String> steps = CodeOutline.steps(written);
    return called.isEmpty()
        ? codes.keySet().stream().filter(id -> isReachedBy(steps, id)).toList()
        : called;
  }

  private boolean isCalled(CodeId id, String written) {
    return id.value().equals(written) || codes.get(id).name().equalsIgnoreCase(written);
  }

  /** Whether these are the names of the code and, upward, of those above it that are known yet. */
  private boolean isReachedBy(List<String> steps, CodeId id) {
    Optional<CodeId> at = Optional.of(id);
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (at.isEmpty() || !isCalled(at.get(), steps.get(i))) {
        return false;
      }
      at = Optional.ofNullable(parents.get(at.get()));
    }
    return true;
  }

  private void cutCycles() {
    for (CodeId start : codes.keySet()) {
      Set<CodeId> way = new LinkedHashSet<>(Set.of(start));
      Optional<CodeId> at = Optional.ofNullable(parents.get(start));
      while (at.isPresent() && !way.contains(at.get())) {
        way.add(at.get());
        at = Optional.ofNullable(parents.get(at.get()));
      }
      if (at.isPresent() && at.get().equals(start)) {
        problems.add(cycle(start, way));
        parents.remove(start);
      }
    }
  }

  private Problem cycle(CodeId start, Set<CodeId> way) {
    String words =
        way.stream().map(CodeId::value).collect(Collectors.joining(" < ")) + " < " + start;
    return Problem.error(
        parentPlace(codes.get(start)),
        way.size() == 1
            ? "The code \"" + start + "\" is its own parent."
            : "These codes stand below each other in a circle: " + words + ".",
        "a parent that is not below the code itself",
        "Give one of them another parent, or none.");
  }

  private Problem absent(CodeDraft draft) {
    List<String> names = new ArrayList<>(codes.keySet().stream().map(CodeId::value).toList());
    codes.values().forEach(code -> names.add(code.name()));
    return UnknownName.problem(
        parentPlace(draft),
        "code",
        draft.parent(),
        names,
        "Correct the parent of \"" + draft.name() + "\", or add a row for it.");
  }

  private Problem unclear(CodeDraft draft, List<CodeId> found) {
    String ids = found.stream().map(CodeId::value).collect(Collectors.joining(", "));
    return Problem.error(
        parentPlace(draft),
        "Several codes are called \"" + draft.parent() + "\": " + ids + ".",
        "the id of one of them",
        "Write the parent's id instead of its name.");
  }

  private SourceLocation parentPlace(CodeDraft draft) {
    return draft.row().isPresent() && columns.parent().isPresent()
        ? draft.row().get().place(columns.parent().getAsInt())
        : draft.where();
  }

  private static Problem twice(SourceLocation where, String what, String name) {
    return Problem.error(
        where,
        "The " + what + " \"" + name + "\" occurs twice.",
        "another " + what + " for each code",
        "Rename or remove one of the two.");
  }
}
