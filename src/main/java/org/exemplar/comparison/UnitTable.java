package org.exemplar.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exemplar.agreement.CodeSets;
import org.exemplar.agreement.RatingTable;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.transcript.TranscriptId;

/**
 * Units by coders by codes: who saw which unit, and who applied which code to it. "Saw the unit and
 * applied no code" and "did not see the unit" are kept apart.
 */
public final class UnitTable {

  /** The two ratings of a unit: the code was not applied to it, or it was. */
  public static final List<String> RATINGS = List.of(CodeSets.NOT_APPLIED, CodeSets.APPLIED);

  private final CodersCompared coders;
  private final List<ComparedCode> codes;
  private final CoverRule rule;
  private final List<ComparedTranscript> transcripts;
  private final List<Unplaced> unplaced;
  private final CodingSet codings;

  private UnitTable(
      CodersCompared coders,
      List<ComparedCode> codes,
      CoverRule rule,
      List<ComparedTranscript> transcripts,
      List<Unplaced> unplaced,
      CodingSet codings) {
    this.coders = coders;
    this.codes = List.copyOf(codes);
    this.rule = rule;
    this.transcripts = List.copyOf(transcripts);
    this.unplaced = List.copyOf(unplaced);
    this.codings = codings;
  }

  /**
   * The table of a study.
   *
   * @param codes that are compared
   * @param transcripts cut into units, in the order of the study
   * @param codings of all coders; those of others are not looked at
   * @param seen who saw what; its coders are compared
   * @param known which codes they could apply
   * @param rule when a unit carries a code
   */
  public static UnitTable of(
      List<ComparedCode> codes,
      List<UnitizedTranscript> transcripts,
      CodingSet codings,
      SeenTranscripts seen,
      KnownCodes known,
      CoverRule rule) {
    CodersCompared coders = new CodersCompared(seen.coders());
    CodingSet own = codings.where(c -> coders.position(c.coder()) >= 0);
    Map<TranscriptId, List<Coding>> byTranscript = new HashMap<>();
    own.stream()
        .forEach(c -> byTranscript.computeIfAbsent(c.transcript(), t -> new ArrayList<>()).add(c));
    List<Unplaced> unplaced = new ArrayList<>();
    List<ComparedTranscript> compared = new ArrayList<>();
    Sheet sheet = new Sheet(coders, codes, seen, known, rule, unplaced);
    for (UnitizedTranscript transcript : transcripts) {
      TranscriptId id = transcript.transcript().id();
      compared.add(sheet.compared(transcript, byTranscript.getOrDefault(id, List.of())));
    }
    Set<TranscriptId> lookedAt =
        transcripts.stream().map(t -> t.transcript().id()).collect(Collectors.toSet());
    return new UnitTable(
        coders,
        codes,
        rule,
        compared,
        unplaced,
        own.where(coding -> lookedAt.contains(coding.transcript())));
  }

  /** The same transcripts, coders and codings as they are being laid out. */
  private record Sheet(
      CodersCompared coders,
      List<ComparedCode> codes,
      SeenTranscripts seen,
      KnownCodes known,
      CoverRule rule,
      List<Unplaced> unplaced) {

    ComparedTranscript compared(UnitizedTranscript transcript, List<Coding> codings) {
      TranscriptId id = transcript.transcript().id();
      long seenBy = 0;
      for (CoderId coder : seen.coders(id)) {
        seenBy |= 1L << coders.position(coder);
      }
      Map<Integer, Long> knew = knew(id);
      Map<Integer, Map<Integer, List<Coding>>> sorted = sorted(codings, seenBy, knew);
      Marking marking = new Marking(transcript, rule);
      Map<Integer, List<MarkedUnit>> marks = new LinkedHashMap<>();
      sorted.forEach((code, byCoder) -> marks.put(code, marking.marks(byCoder, unplaced::add)));
      return new ComparedTranscript(transcript, seenBy, marks, knew);
    }

    /** Codings by code and coder; those that cannot be compared are put aside. */
    private Map<Integer, Map<Integer, List<Coding>>> sorted(
        List<Coding> codings, long seenBy, Map<Integer, Long> knew) {
      Map<CodeId, List<Integer>> positions = positions();
      Map<Integer, Map<Integer, List<Coding>>> sorted = new TreeMap<>();
      for (Coding coding : codings) {
        int coder = coders.position(coding.coder());
        List<Integer> of = positions.getOrDefault(coding.code(), List.of());
        boolean isOfOne = of.stream().noneMatch(code -> isShared(code, coder, seenBy, knew));
        if (!CodersCompared.contains(seenBy, coder)) {
          unplaced.add(new Unplaced(coding, Unplaced.Why.NOT_FINISHED));
        } else if (of.isEmpty()) {
          unplaced.add(new Unplaced(coding, Unplaced.Why.OTHER_CODE));
        } else if (Long.bitCount(seenBy) < 2) {
          unplaced.add(new Unplaced(coding, Unplaced.Why.SEEN_ALONE));
        } else if (isOfOne) {
          unplaced.add(new Unplaced(coding, Unplaced.Why.CODE_OF_ONE));
        } else {
          of.forEach(
              code ->
                  sorted
                      .computeIfAbsent(code, c -> new TreeMap<>())
                      .computeIfAbsent(coder, c -> new ArrayList<>())
                      .add(coding));
        }
      }
      return sorted;
    }

    /** Whether a coder and another could have applied a code. */
    private static boolean isShared(int code, int coder, long seenBy, Map<Integer, Long> knew) {
      long able = seenBy & knew.getOrDefault(code, -1L);
      return Long.bitCount(able) > 1 && CodersCompared.contains(able, coder);
    }

    private Map<CodeId, List<Integer>> positions() {
      Map<CodeId, List<Integer>> positions = new HashMap<>();
      for (int i = 0; i < codes.size(); i++) {
        for (CodeId code : codes.get(i).codes()) {
          positions.computeIfAbsent(code, c -> new ArrayList<>()).add(i);
        }
      }
      return positions;
    }

    private Map<Integer, Long> knew(TranscriptId transcript) {
      Map<Integer, Long> knew = new HashMap<>();
      for (int i = 0; i < codes.size(); i++) {
        CodeId code = codes.get(i).id();
        long bits = 0;
        for (int coder = 0; coder < coders.size(); coder++) {
          bits |= known.knew(coders.ids().get(coder), transcript, code) ? 1L << coder : 0;
        }
        if (bits != coders.all()) {
          knew.put(i, bits);
        }
      }
      return knew;
    }
  }

  /** The coders, in order. */
  public CodersCompared coders() {
    return coders;
  }

  /** The codes, in order. */
  public List<ComparedCode> codes() {
    return codes;
  }

  /** When a unit carries a code. */
  public CoverRule rule() {
    return rule;
  }

  /** The transcripts that two or more coders saw, in the order of the study. */
  List<ComparedTranscript> shared() {
    return transcripts.stream().filter(ComparedTranscript::isShared).toList();
  }

  /** The ids of the transcripts that two or more coders saw, in the order of the study. */
  public List<TranscriptId> sharedTranscripts() {
    return shared().stream().map(ComparedTranscript::id).toList();
  }

  /** How many units two or more coders saw. */
  public long sharedUnits() {
    return shared().stream().mapToLong(ComparedTranscript::units).sum();
  }

  /** Codings that are compared with nothing, in the order of the transcripts. */
  public List<Unplaced> unplaced() {
    return unplaced;
  }

  /** Every two coders who saw a transcript in common, in their order. */
  public List<PairOfCoders> pairs() {
    return PairOfCoders.of(coders).stream().filter(this::share).toList();
  }

  /** Every two coders who saw none in common, in their order. */
  public List<PairOfCoders> pairsApart() {
    return PairOfCoders.of(coders).stream().filter(pair -> !share(pair)).toList();
  }

  private boolean share(PairOfCoders pair) {
    return transcripts.stream().anyMatch(pair::bothSaw);
  }

  /** The median number of words of the units that two or more coders saw; 0 if there are none. */
  public int medianWords() {
    int[] sorted =
        shared().stream()
            .flatMap(t -> t.transcript().units().stream())
            .mapToInt(Unit::words)
            .sorted()
            .toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  /**
   * Who applied a code to which units, as a table of ratings for each transcript that two or more
   * coders saw.
   */
  public List<RatingTable> ratings(ComparedCode code) {
    int position = codes.indexOf(code);
    return shared().stream().map(transcript -> ratings(transcript, position)).toList();
  }

  private RatingTable ratings(ComparedTranscript transcript, int code) {
    long seenBy = transcript.seenBy(code);
    Map<Long, Long> units = new TreeMap<>();
    transcript.marks(code).forEach(mark -> units.merge(mark.coders() & seenBy, 1L, Long::sum));
    long marked = units.values().stream().mapToLong(Long::longValue).sum();
    units.merge(0L, transcript.units() - marked, Long::sum);
    List<RatingTable.Row> rows = new ArrayList<>();
    units.forEach(
        (applied, count) -> {
          if (count > 0) {
            rows.add(RatingTable.Row.of(count, row(seenBy, applied)));
          }
        });
    return RatingTable.ofCounts(coders.names(), RATINGS, rows);
  }

  private int[] row(long seenBy, long applied) {
    int[] row = new int[coders.size()];
    for (int coder = 0; coder < row.length; coder++) {
      row[coder] =
          !CodersCompared.contains(seenBy, coder)
              ? RatingTable.NOT_SEEN
              : CodersCompared.contains(applied, coder) ? 1 : 0;
    }
    return row;
  }

  /** How often a code was applied. */
  public CodeUses uses(ComparedCode code) {
    return new UseCount(coders.size()).of(shared(), codes.indexOf(code));
  }

  /** The units on which coders who saw them differ about a code, in order. */
  public List<UnitPlace> differing(ComparedCode code) {
    int position = codes.indexOf(code);
    List<UnitPlace> places = new ArrayList<>();
    for (ComparedTranscript transcript : shared()) {
      transcript.differing(position).forEach(unit -> places.add(transcript.place(unit)));
    }
    return places;
  }

  /** What became of the units and codings of each coder. */
  public List<CoderAccount> accounts() {
    return coders.ids().stream().map(this::account).toList();
  }

  private CoderAccount account(CoderId coder) {
    int position = coders.position(coder);
    int shared = 0;
    long compared = 0;
    long alone = 0;
    long notSeen = 0;
    for (ComparedTranscript transcript : transcripts) {
      if (!CodersCompared.contains(transcript.seenBy(), position)) {
        notSeen += transcript.units();
      } else if (transcript.isShared()) {
        shared++;
        compared += transcript.units();
      } else {
        alone += transcript.units();
      }
    }
    Map<Unplaced.Why, Integer> aside = new HashMap<>();
    unplaced.stream()
        .filter(u -> u.coding().coder().equals(coder))
        .forEach(u -> aside.merge(u.why(), 1, Integer::sum));
    int all = (int) codings.stream().filter(c -> c.coder().equals(coder)).count();
    int put = aside.values().stream().mapToInt(Integer::intValue).sum();
    return new CoderAccount(coder, shared, compared, alone, notSeen, all - put, aside);
  }
}
