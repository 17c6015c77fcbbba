package org.exemplar.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.SetDistance;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;
import org.junit.jupiter.api.Test;

/** Random studies, compared a second time the plain way. */
class ComparisonAgainstCountingByHandTest {

  private static final int STUDIES = 2000;
  private static final List<CoverRule> RULES = List.of(CoverRule.values());

  private static UnitTable table(ComparedStudy study, List<ComparedCode> codes, CoverRule rule) {
    return UnitTable.of(
        codes,
        study.transcripts().stream().map(Compared.units(UnitKind.TURNS)::cut).toList(),
        study.codings(),
        study.seen(),
        study.known(),
        rule);
  }

  private static CoverRule rule(long seed) {
    return RULES.get((int) (seed % RULES.size()));
  }

  @Test
  void everyCountAndRatingIsTheSame() {
    long used = 0;
    long sharing = 0;
    long apart = 0;
    for (long seed = 0; seed < STUDIES; seed++) {
      ComparedStudy study = new RandomComparison(seed).compared();
      PlainComparison plain = new PlainComparison(study, rule(seed));
      List<ComparedCode> codes = new ArrayList<>(study.codes());
      codes.addAll(ComparedCode.rolledUp(study.codebook()));
      UnitTable table = table(study, codes, rule(seed));
      assertThat(table.sharedUnits()).as("seed " + seed).isEqualTo(plain.shared.size());
      for (ComparedCode code : codes) {
        String what = "seed " + seed + " " + code;
        CodeUses uses = table.uses(code);
        assertThat(uses).as(what).isEqualTo(plain.uses(code));
        assertThat(ratings(table, code)).as(what).isEqualTo(sorted(plain.ratings(code)));
        assertThat(places(table, code)).as(what).isEqualTo(differing(plain, code));
        used += uses.used();
        sharing += uses.sharing();
        apart += uses.byAll() - uses.sharing();
      }
    }
    assertThat(List.of(used, sharing, apart)).allMatch(count -> count > 10);
  }

  private static List<List<Integer>> ratings(UnitTable table, ComparedCode code) {
    List<List<Integer>> ratings = new ArrayList<>();
    for (RatingTable one : table.ratings(code)) {
      one.rows()
          .forEach(row -> ratings.addAll(Collections.nCopies((int) row.units(), row.given())));
    }
    return sorted(ratings);
  }

  private static List<List<Integer>> sorted(List<List<Integer>> ratings) {
    return ratings.stream().sorted(Comparator.comparing(List::toString)).toList();
  }

  private static List<String> places(UnitTable table, ComparedCode code) {
    return table.differing(code).stream()
        .map(place -> place.transcript() + " " + place.unit().span())
        .toList();
  }

  private static List<String> differing(PlainComparison plain, ComparedCode code) {
    List<List<Integer>> ratings = plain.ratings(code);
    List<String> places = new ArrayList<>();
    for (int unit = 0; unit < ratings.size(); unit++) {
      if (ratings.get(unit).contains(0) && ratings.get(unit).contains(1)) {
        PlainComparison.Piece piece = plain.shared.get(unit);
        places.add(piece.transcript().id() + " " + piece.turn());
      }
    }
    return places;
  }

  @Test
  void everyUnitAndEveryCodingIsInOneAccount() {
    int aside = 0;
    for (long seed = 0; seed < STUDIES; seed++) {
      RandomComparison random = new RandomComparison(seed);
      ComparedStudy study = random.compared();
      PlainComparison plain = new PlainComparison(study, rule(seed));
      UnitTable table = table(study, study.codes(), rule(seed));
      long units = study.transcripts().stream().mapToLong(t -> pieces(t).size()).sum();
      for (CoderAccount account : table.accounts()) {
        String what = "seed " + seed + " " + account;
        CoderId coder = account.coder();
        assertThat(account.compared()).as(what).isEqualTo(plain.compared.getOrDefault(coder, 0L));
        assertThat(account.seenAlone()).as(what).isEqualTo(plain.alone.getOrDefault(coder, 0L));
        assertThat(account.notSeen()).as(what).isEqualTo(plain.notSeen.getOrDefault(coder, 0L));
        assertThat(account.compared() + account.seenAlone() + account.notSeen())
            .as(what)
            .isEqualTo(units);
        int unplaced = account.unplaced().values().stream().mapToInt(i -> i).sum();
        long codings = study.codings().list().stream().filter(c -> c.coder().equals(coder)).count();
        assertThat(account.codings() + unplaced).as(what).isEqualTo((int) codings);
        aside += unplaced;
      }
      assertThat(table.unplaced().stream().map(Unplaced::coding).distinct())
          .as("seed " + seed)
          .hasSameSizeAs(table.unplaced());
    }
    assertThat(aside).isGreaterThan(STUDIES);
  }

  private static List<PlainComparison.Piece> pieces(Transcript transcript) {
    return PlainComparison.pieces(transcript);
  }

  @Test
  void setsOfCodesAreThoseOfEachUnit() {
    int defined = 0;
    for (long seed = 0; seed < STUDIES; seed++) {
      ComparedStudy study = new RandomComparison(seed).compared();
      PlainComparison plain = new PlainComparison(study, rule(seed));
      SetRatings sets = SetRatings.of(table(study, study.codes(), rule(seed)));
      List<List<Set<String>>> units = plain.sets();
      Result alpha = sets.alpha(SetDistance.JACCARD);
      if (alpha instanceof Result.Value value) {
        defined++;
        assertThat(value.number()).as("seed " + seed).isCloseTo(alpha(units), within(1e-9));
        assertThat(sets.same().map(share -> share - same(units)))
            .as("seed " + seed)
            .satisfies(difference -> isNothing(difference));
      } else {
        boolean noUnits = units.isEmpty();
        boolean oneSet = units.stream().flatMap(List::stream).distinct().count() == 1;
        assertThat(alpha)
            .as("seed " + seed)
            .isEqualTo(Result.undefined(noUnits ? Reason.NO_SHARED_UNITS : Reason.NO_VARIATION));
        assertThat(noUnits || oneSet).as("seed " + seed).isTrue();
      }
    }
    assertThat(defined).isGreaterThan(STUDIES / 4);
  }

  private static void isNothing(Result difference) {
    assertThat(difference.<Double>fold(value -> value, reason -> Double.NaN))
        .isCloseTo(0, within(1e-9));
  }

  /** One less observed over expected disagreement, each pair of values by itself. */
  private static double alpha(List<List<Set<String>>> units) {
    List<Set<String>> all = units.stream().flatMap(List::stream).toList();
    double observed = 0;
    for (List<Set<String>> unit : units) {
      observed += distances(unit) / (unit.size() - 1);
    }
    double expected = distances(all) / (all.size() - 1);
    return 1 - observed / expected;
  }

  private static double distances(List<Set<String>> sets) {
    double sum = 0;
    for (Set<String> one : sets) {
      for (Set<String> other : sets) {
        sum += PlainComparison.jaccard(one, other);
      }
    }
    return sum;
  }

  private static double same(List<List<Set<String>>> units) {
    double sum = 0;
    for (List<Set<String>> unit : units) {
      double pairs = 0;
      for (int i = 0; i < unit.size(); i++) {
        for (int j = 0; j < i; j++) {
          pairs += unit.get(i).equals(unit.get(j)) ? 1 : 0;
        }
      }
      sum += pairs / (unit.size() * (unit.size() - 1) / 2.0);
    }
    return sum / units.size();
  }

  @Test
  void extentOfTextIsThatOfEachCharacterAndWord() {
    int compared = 0;
    for (long seed = 0; seed < STUDIES; seed++) {
      ComparedStudy study = new RandomComparison(seed).compared();
      PlainComparison plain = new PlainComparison(study, CoverRule.ONE_WORD);
      List<ComparedCode> parents = ComparedCode.rolledUp(study.codebook());
      TextExtent extent =
          TextExtent.of(table(study, study.codes(), CoverRule.ONE_WORD), study, parents);
      assertThat(extent.rolledUp()).extracting(CodeExtent::code).isEqualTo(parents);
      List<PairOfCoders> pairs = PairOfCoders.of(new CodersCompared(plain.coders));
      for (CodeExtent code :
          Stream.concat(extent.byCode().stream(), extent.rolledUp().stream()).toList()) {
        for (int i = 0; i < pairs.size(); i++) {
          String what = "seed " + seed + " " + code.code().id() + " " + pairs.get(i);
          long[] characters = new long[4];
          long[] words = new long[4];
          count(plain, code.code(), pairs.get(i), characters, words);
          CodeExtent.Overlap overlap = code.pairs().get(i);
          is(overlap.percent(), characters[0] + characters[3], sum(characters), what);
          is(overlap.characterF1(), 2 * characters[3], used(characters) + characters[3], what);
          is(overlap.characterJaccard(), characters[3], used(characters), what);
          is(overlap.wordF1(), 2 * words[3], used(words) + words[3], what);
          is(overlap.wordJaccard(), words[3], used(words), what);
          kappa(overlap.kappa(), characters, what);
          assertThat(extent.byPair().get(i).characters())
              .as(what)
              .isEqualTo(both(plain, pairs.get(i)));
          compared += characters[3] > 0 ? 1 : 0;
        }
      }
    }
    assertThat(compared).isGreaterThan(STUDIES / 5);
  }

  /** Codes below others, written as these: an independent way to the same continuum. */
  @Test
  void aCodeWithThoseBelowItIsThatCodeWrittenForThem() {
    int defined = 0;
    for (long seed = 0; seed < STUDIES; seed++) {
      ComparedStudy study = new RandomComparison(seed).compared();
      List<ComparedCode> parents = ComparedCode.rolledUp(study.codebook());
      TextExtent extent =
          TextExtent.of(table(study, study.codes(), CoverRule.ONE_WORD), study, parents);
      for (CodeExtent parent : extent.rolledUp()) {
        ComparedStudy rewritten = written(study, parent.code());
        CodeExtent alone =
            TextExtent.of(
                    table(rewritten, rewritten.codes(), CoverRule.ONE_WORD), rewritten, List.of())
                .byCode()
                .stream()
                .filter(code -> code.code().id().equals(parent.code().id()))
                .findFirst()
                .orElseThrow();
        assertThat(parent.alpha()).as("seed " + seed).isEqualTo(alone.alpha());
        assertThat(parent.pairs()).as("seed " + seed).isEqualTo(alone.pairs());
        assertThat(parent.coding()).isEmpty();
        defined += parent.alpha() instanceof Result.Value ? 1 : 0;
      }
    }
    assertThat(defined).isGreaterThan(STUDIES / 4);
  }

  private static ComparedStudy written(ComparedStudy study, ComparedCode parent) {
    List<Coding> codings =
        study.codings().list().stream()
            .map(
                c ->
                    parent.codes().contains(c.code())
                        ? new Coding(
                            c.coder(),
                            c.transcript(),
                            parent.id(),
                            c.span(),
                            c.text(),
                            c.memo(),
                            c.codebookVersion())
                        : c)
            .toList();
    return new ComparedStudy(
        study.transcripts(),
        study.ofTranscripts(),
        study.codebook(),
        study.codes(),
        CodingSet.of(codings),
        study.seen(),
        study.known(),
        study.round());
  }

  private static long sum(long[] counts) {
    return counts[0] + used(counts);
  }

  private static long used(long[] counts) {
    return counts[1] + counts[2] + counts[3];
  }

  /** Code points of the participants' turns that both saw. */
  private static long both(PlainComparison plain, PairOfCoders pair) {
    return plain.study.transcripts().stream()
        .filter(t -> plain.study.seen().saw(pair.first(), t.id()))
        .filter(t -> plain.study.seen().saw(pair.second(), t.id()))
        .flatMap(
            t ->
                t.turns().stream()
                    .filter(turn -> turn.speaker().role() == Speaker.Role.PARTICIPANT)
                    .map(turn -> t.words(turn.span())))
        .mapToLong(words -> words.codePointCount(0, words.length()))
        .sum();
  }

  /** Neither, only first, only second, both: participants' code points and words. */
  private static void count(
      PlainComparison plain,
      ComparedCode code,
      PairOfCoders pair,
      long[] characters,
      long[] words) {
    for (Transcript transcript : plain.study.transcripts()) {
      if (!plain.study.seen().saw(pair.first(), transcript.id())
          || !plain.study.seen().saw(pair.second(), transcript.id())
          || !plain.study.known().knew(pair.first(), transcript.id(), code.id())
          || !plain.study.known().knew(pair.second(), transcript.id(), code.id())) {
        continue;
      }
      boolean[] first = plain.marked(pair.first(), transcript, code, false);
      boolean[] second = plain.marked(pair.second(), transcript, code, false);
      for (Turn turn : transcript.turns()) {
        if (turn.speaker().role() != Speaker.Role.PARTICIPANT) {
          continue;
        }
        for (int i = turn.span().start(); i < turn.span().end(); i++) {
          if (!Character.isLowSurrogate(transcript.text().charAt(i))) {
            characters[(first[i] ? 1 : 0) + (second[i] ? 2 : 0)]++;
          }
        }
        for (TextSpan word : PlainComparison.words(transcript.text(), turn.span())) {
          words[(whole(first, word) ? 1 : 0) + (whole(second, word) ? 2 : 0)]++;
        }
      }
    }
  }

  private static boolean whole(boolean[] marked, TextSpan word) {
    for (int i = word.start(); i < word.end(); i++) {
      if (!marked[i]) {
        return false;
      }
    }
    return true;
  }

  private static void is(Result result, long of, long all, String what) {
    if (all == 0) {
      assertThat(result).as(what).isInstanceOf(Result.Undefined.class);
    } else {
      assertThat(result.<Double>fold(value -> value, reason -> Double.NaN))
          .as(what)
          .isCloseTo((double) of / all, within(1e-12));
    }
  }

  private static void kappa(Result kappa, long[] n, String what) {
    double all = sum(n);
    double observed = (n[0] + n[3]) / all;
    double first = (n[1] + n[3]) / all;
    double second = (n[2] + n[3]) / all;
    double expected = first * second + (1 - first) * (1 - second);
    if (all == 0 || expected == 1) {
      assertThat(kappa).as(what).isInstanceOf(Result.Undefined.class);
    } else {
      assertThat(kappa.<Double>fold(value -> value, reason -> Double.NaN))
          .as(what)
          .isCloseTo((observed - expected) / (1 - expected), within(1e-9));
    }
  }

  @Test
  void theOrderOfCodersAndTheNamesOfCodesChangeNothing() {
    for (long seed = 0; seed < 400; seed++) {
      RandomComparison random = new RandomComparison(seed);
      ComparedStudy study = random.compared();
      List<CoderId> other = new ArrayList<>(random.order);
      Collections.shuffle(other, new Random(seed));
      ComparedStudy mixed = random.compared(other);
      ComparedStudy renamed =
          new RandomComparison(seed, code -> new StringBuilder(code + "zq").reverse().toString())
              .compared();
      UnitTable one = table(study, study.codes(), rule(seed));
      UnitTable two = table(mixed, mixed.codes(), rule(seed));
      UnitTable three = table(renamed, renamed.codes(), rule(seed));
      for (int i = 0; i < study.codes().size(); i++) {
        CodeUses uses = one.uses(study.codes().get(i));
        CodeUses others = two.uses(mixed.codes().get(i));
        assertThat(three.uses(renamed.codes().get(i))).isEqualTo(uses);
        assertThat(byName(others, other)).isEqualTo(byName(uses, random.order));
        assertThat(List.of(others.byAll(), others.sharing(), others.bySome(), others.units()))
            .containsExactly(uses.byAll(), uses.sharing(), uses.bySome(), uses.units());
        close(alpha(two, mixed.codes().get(i)), alpha(one, study.codes().get(i)));
      }
      Result sets = SetRatings.of(one).alpha(SetDistance.MASI);
      close(SetRatings.of(two).alpha(SetDistance.MASI), sets);
      close(SetRatings.of(three).alpha(SetDistance.MASI), sets);
    }
  }

  private static Map<CoderId, Long> byName(CodeUses uses, List<CoderId> coders) {
    Map<CoderId, Long> byName = new HashMap<>();
    for (int i = 0; i < coders.size(); i++) {
      byName.put(coders.get(i), uses.byCoder().get(i));
    }
    return byName;
  }

  private static Result alpha(UnitTable table, ComparedCode code) {
    return CodeAgreement.alpha(
        table.ratings(code).isEmpty()
            ? RatingTable.ofCounts(table.coders().names(), UnitTable.RATINGS, List.of())
            : RatingTable.together(table.ratings(code)));
  }

  private static void close(Result one, Result other) {
    if (other instanceof Result.Value value) {
      assertThat(one.map(number -> number - value.number())).satisfies(d -> isNothing(d));
    } else {
      assertThat(one).isEqualTo(other);
    }
  }

  @Test
  void codersWhoCodedTheSameAgreeWhollyOrTheReasonIsSaid() {
    int ones = 0;
    for (long seed = 0; seed < 400; seed++) {
      RandomComparison random = new RandomComparison(seed);
      random.finished.clear();
      List<CoderId> twins = List.of(new CoderId("c0"), new CoderId("twin"));
      random.study.codings().list().stream()
          .filter(coding -> coding.coder().equals(twins.get(0)))
          .forEach(
              c -> random.study.coded("twin", c.transcript().value(), c.code().value(), c.span()));
      ComparedStudy study = random.compared(twins);
      UnitTable table = table(study, study.codes(), rule(seed));
      for (ComparedCode code : study.codes()) {
        CodeUses uses = table.uses(code);
        assertThat(uses.bySome()).isZero();
        assertThat(uses.sharing()).isEqualTo(uses.byAll());
        Result alpha = alpha(table, code);
        Result expected =
            uses.units() == 0
                ? Result.undefined(Reason.NO_SHARED_UNITS)
                : uses.byAll() == 0
                    ? Result.undefined(Reason.CODE_UNUSED)
                    : uses.byNone() == 0 ? Result.undefined(Reason.NO_VARIATION) : Result.of(1);
        assertThat(alpha).as("seed " + seed + " " + code.id()).isEqualTo(expected);
        ones += alpha.equals(Result.of(1)) ? 1 : 0;
      }
    }
    assertThat(ones).isGreaterThan(100);
  }
}
