package org.exemplar.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.exemplar.agreement.RatingTable.Row;

/**
 * Studies that never were: two coders, one code, transcripts of equally many turns. A turn carries
 * the code with the base rate of its transcript. A coder finds it there with a sensitivity, and
 * sees it elsewhere with a rate of false alarms, both the coder's own and of this transcript. Turns
 * of one transcript are independent given these rates; where the rates differ by transcript, turns
 * are correlated (beta-binomial).
 *
 * @param base rate of the code
 * @param coders the two
 * @param turns of each transcript
 */
record SimulatedStudies(Rate base, List<Errors> coders, int turns) {

  private static final List<String> NAMES = List.of("A", "B");
  private static final List<String> CODES = List.of("code", "rest");

  /**
   * A share that is drawn for each transcript from Beta(a, b), or is that distribution's mean in
   * all of them.
   *
   * @param a at least 1
   * @param b at least 1
   * @param differs whether transcripts differ
   */
  record Rate(int a, int b, boolean differs) {

    double mean() {
      return (double) a / (a + b);
    }

    /** Beta(a, b) is the distribution of the a-th smallest of a + b − 1 uniform numbers. */
    double draw(SplittableRandom random) {
      return differs
          ? random.doubles(a + b - 1L).sorted().skip(a - 1L).findFirst().orElseThrow()
          : mean();
    }
  }

  /**
   * How a coder errs.
   *
   * @param sensitivity how often the coder sees the code where it is
   * @param falseAlarms how often the coder sees it where it is not
   */
  record Errors(Rate sensitivity, Rate falseAlarms) {}

  /** The transcripts of one study, each a table of its own. */
  List<RatingTable> study(int transcripts, SplittableRandom random) {
    List<RatingTable> study = new ArrayList<>();
    for (int g = 0; g < transcripts; g++) {
      study.add(table(transcript(random)));
    }
    return study;
  }

  /** One study of very many transcripts: what alpha tends to. */
  double limitOfAlpha(int transcripts, SplittableRandom random) {
    long[] all = new long[4];
    for (int g = 0; g < transcripts; g++) {
      long[] some = transcript(random);
      for (int cell = 0; cell < all.length; cell++) {
        all[cell] += some[cell];
      }
    }
    return Ratings.value(KrippendorffAlpha.of(table(all), Level.NOMINAL).value());
  }

  /** Turns in which both, only A, only B and neither applied the code. */
  private long[] transcript(SplittableRandom random) {
    double rate = base.draw(random);
    double[] seeing = new double[2];
    double[] imagining = new double[2];
    for (int coder = 0; coder < 2; coder++) {
      seeing[coder] = coders.get(coder).sensitivity().draw(random);
      imagining[coder] = coders.get(coder).falseAlarms().draw(random);
    }
    long[] cells = new long[4];
    for (int turn = 0; turn < turns; turn++) {
      boolean there = random.nextDouble() < rate;
      int a = random.nextDouble() < (there ? seeing[0] : imagining[0]) ? 0 : 1;
      int b = random.nextDouble() < (there ? seeing[1] : imagining[1]) ? 0 : 1;
      cells[2 * a + b]++;
    }
    return cells;
  }

  private static RatingTable table(long[] cells) {
    List<Row> rows = new ArrayList<>();
    for (int cell = 0; cell < cells.length; cell++) {
      if (cells[cell] > 0) {
        rows.add(Row.of(cells[cell], cell / 2, cell % 2));
      }
    }
    return RatingTable.ofCounts(NAMES, CODES, rows);
  }
}
