package org.exemplar.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.exemplar.text.WhiteSpace;

/**
 * The themes of a study, in the order of its tables.
 *
 * @param list groups together, in order
 */
public record Themes(List<Theme> list) {

  /** The group of all themes where the codebook is flat. */
  public static final String UNGROUPED = "Themes";

  /** Keeps its own copy. */
  public Themes {
    list = List.copyOf(list);
  }

  /**
   * The themes of a codebook for which none were declared: each code that has a parent is a theme
   * in the group of its topmost ancestor. A codebook without any parent gives one group of all
   * codes.
   */
  public static Themes of(Codebook codebook) {
    boolean flat = codebook.codes().stream().allMatch(code -> code.parent().isEmpty());
    Map<String, List<Theme>> groups =
        codebook.codes().stream()
            .filter(code -> flat || code.parent().isPresent())
            .map(code -> theme(codebook, code, flat))
            .collect(Collectors.groupingBy(Theme::group, LinkedHashMap::new, Collectors.toList()));
    return new Themes(groups.values().stream().flatMap(List::stream).toList());
  }

  /** The themes when a codebook becomes another: those that were taken from the one follow it. */
  public Themes following(Codebook before, Codebook after) {
    return equals(of(before)) ? of(after) : this;
  }

  /** How a theme of these is named without doubt: by its title, with its group where need be. */
  public String nameOf(Theme theme) {
    return named(theme.title()).equals(Optional.of(theme))
        ? theme.title()
        : theme.group() + " > " + theme.title();
  }

  /** Themes by group, both in order. */
  public Map<String, List<Theme>> byGroup() {
    return list.stream()
        .collect(Collectors.groupingBy(Theme::group, LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * The theme of a name: its title, or {@code group > title} where a title occurs in two groups; in
   * other capitals or with other spaces, too, where that is plain. Nothing if the name fits none or
   * several.
   */
  public Optional<Theme> named(String name) {
    Optional<Theme> asWritten = only(name, text -> text);
    return asWritten.isPresent()
        ? asWritten
        : only(name, text -> WhiteSpace.folded(text).toLowerCase(Locale.ROOT));
  }

  private Optional<Theme> only(String name, UnaryOperator<String> form) {
    String wanted = form.apply(name);
    List<Theme> found =
        list.stream()
            .filter(
                theme ->
                    form.apply(theme.title()).equals(wanted)
                        || form.apply(theme.group() + " > " + theme.title()).equals(wanted))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Theme theme(Codebook codebook, Code code, boolean flat) {
    String group = flat ? UNGROUPED : codebook.path(code).get(0).name();
    return new Theme(group, code.name(), code.definition().brief(), List.of(code.id()));
  }
}
