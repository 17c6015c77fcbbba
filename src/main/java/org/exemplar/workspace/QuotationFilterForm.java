package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.ParticipantId;
import org.exemplar.report.Wording;
import org.exemplar.study.desk.QuotationBoard;
import org.exemplar.study.desk.QuotationFilter;
import org.exemplar.study.desk.QuotationPassages;

/**
 * The filter of a theme's passages as a form: what there is to choose, and what is chosen.
 *
 * @param codes each with how it is used
 * @param fields one for each other thing to filter by
 * @param active whether anything is filtered
 */
public record QuotationFilterForm(List<CodeUse> codes, List<Field> fields, boolean active) {

  private static final String CODES = "codes";
  private static final String AND = "and ";
  private static final String OR = "or ";
  private static final String NOT = "not ";
  private static final String PARTICIPANT = "participant";
  private static final String ATTRIBUTE = "attribute ";
  private static final String CODER = "coder";

  /**
   * A code, and what the filter makes of it.
   *
   * @param id of the code
   * @param name in words
   * @param use {@code and}, {@code or} or {@code not}; empty where it does not matter
   */
  public record CodeUse(String id, String name, String use) {}

  /**
   * A choice of one from several.
   *
   * @param name of the field
   * @param label what it is
   * @param choices the first for no filter
   */
  public record Field(String name, String label, List<Choice> choices) {
    /** Keeps its own copy. */
    public Field {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A choice.
   *
   * @param value that is sent
   * @param label in words
   * @param chosen whether it is
   */
  public record Choice(String value, String label, boolean chosen) {}

  /** Keeps its own copies. */
  public QuotationFilterForm {
    codes = List.copyOf(codes);
    fields = List.copyOf(fields);
  }

  /** The form of a theme's passages. */
  static QuotationFilterForm of(
      QuotationBoard board, QuotationPassages passages, QuotationFilter filter) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        field(
            PARTICIPANT,
            "Participant",
            "anybody",
            passages.participants().stream().map(who -> who.id().value()).toList(),
            filter.participant().map(ParticipantId::value)));
    passages
        .attributes()
        .forEach(
            (name, values) ->
                fields.add(
                    field(
                        ATTRIBUTE + name,
                        Wording.title(name),
                        "any",
                        List.copyOf(values),
                        Optional.ofNullable(filter.attributes().get(name)))));
    fields.add(
        field(
            CODER,
            "Coded by",
            "the coding that counts",
            board.coders().stream().map(CoderId::value).toList(),
            filter.coder().map(CoderId::value)));
    return new QuotationFilterForm(
        codes(board.seen().codebook(), passages.codes(), filter),
        fields,
        !filter.equals(QuotationFilter.ALL));
  }

  private static Field field(
      String name, String label, String none, List<String> values, Optional<String> chosen) {
    Set<String> all = new LinkedHashSet<>(values);
    chosen.ifPresent(all::add);
    List<Choice> choices = new ArrayList<>(List.of(new Choice("", none, chosen.isEmpty())));
    all.forEach(value -> choices.add(new Choice(value, value, chosen.equals(Optional.of(value)))));
    return new Field(name, label, choices);
  }

  private static List<CodeUse> codes(Codebook codebook, List<Code> codes, QuotationFilter filter) {
    Set<Code> all = new LinkedHashSet<>(codes);
    List.of(filter.and(), filter.or(), filter.not())
        .forEach(ids -> ids.forEach(id -> codebook.find(id).ifPresent(all::add)));
    return all.stream()
        .map(code -> new CodeUse(code.id().value(), name(codebook, all, code), use(filter, code)))
        .toList();
  }

  /** A code's name; after those of the codes above it where another of these has the same. */
  private static String name(Codebook codebook, Set<Code> all, Code code) {
    if (all.stream().filter(other -> other.name().equals(code.name())).count() == 1) {
      return code.name();
    }
    return String.join(" › ", codebook.path(code).stream().map(Code::name).toList());
  }

  private static String use(QuotationFilter filter, Code code) {
    if (filter.and().contains(code.id())) {
      return AND.strip();
    }
    if (filter.or().contains(code.id())) {
      return OR.strip();
    }
    return filter.not().contains(code.id()) ? NOT.strip() : "";
  }

  /** The filter that a query asks for; what it cannot mean is left out. */
  static QuotationFilter read(Map<String, List<String>> query) {
    List<String> codes = query.getOrDefault(CODES, List.of());
    Map<String, String> attributes = new LinkedHashMap<>();
    query.forEach(
        (name, values) -> {
          if (name.startsWith(ATTRIBUTE) && !values.get(0).isEmpty()) {
            attributes.put(name.substring(ATTRIBUTE.length()), values.get(0));
          }
        });
    return new QuotationFilter(
        codes(codes, AND),
        codes(codes, OR),
        codes(codes, NOT),
        first(query, PARTICIPANT).map(ParticipantId::new),
        attributes,
        first(query, CODER).filter(CoderId::isPlain).map(CoderId::new));
  }

  private static Set<CodeId> codes(List<String> uses, String use) {
    Set<CodeId> found = new LinkedHashSet<>();
    uses.stream()
        .filter(text -> text.startsWith(use) && text.length() > use.length())
        .forEach(text -> found.add(new CodeId(text.substring(use.length()))));
    return found;
  }

  private static Optional<String> first(Map<String, List<String>> query, String name) {
    return query.getOrDefault(name, List.of()).stream().findFirst().filter(text -> !text.isBlank());
  }

  /**
   * A filter as the end of an address, beginning with {@code &}; empty where it filters nothing.
   */
  static String query(QuotationFilter filter) {
    StringBuilder query = new StringBuilder();
    filter.and().stream().sorted().forEach(code -> add(query, CODES, AND + code));
    filter.or().stream().sorted().forEach(code -> add(query, CODES, OR + code));
    filter.not().stream().sorted().forEach(code -> add(query, CODES, NOT + code));
    filter.participant().ifPresent(who -> add(query, PARTICIPANT, who.value()));
    filter.attributes().forEach((name, value) -> add(query, ATTRIBUTE + name, value));
    filter.coder().ifPresent(coder -> add(query, CODER, coder.value()));
    return query.toString();
  }

  private static void add(StringBuilder query, String name, String value) {
    query
        .append('&')
        .append(QuotationLinks.encoded(name))
        .append('=')
        .append(QuotationLinks.encoded(value));
  }
}
