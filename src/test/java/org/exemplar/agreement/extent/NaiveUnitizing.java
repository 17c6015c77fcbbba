package org.exemplar.agreement.extent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * The coefficients of the 2016 family as they are written, position by position and pair by pair,
 * in floating point, with coincidences divided by m − 1. NaN or infinity where they have no value.
 */
final class NaiveUnitizing {

  private static final String GAP = "";

  private final List<String> coders;
  private final String[][] at;
  private final int[][] unit;
  private final List<Integer> unitCoder = new ArrayList<>();
  private final Map<String, Map<String, Double>> observed = new TreeMap<>();
  private final Map<String, Map<String, Double>> expected = new TreeMap<>();

  /** Spans that no coder has two of at one position. */
  NaiveUnitizing(int length, List<String> coders, Collection<Continuum.Span> spans) {
    this.coders = coders;
    this.at = new String[coders.size()][length];
    this.unit = new int[coders.size()][length];
    for (int i = 0; i < coders.size(); i++) {
      String coder = coders.get(i);
      for (int p = 0; p < length; p++) {
        int position = p;
        at[i][p] =
            spans.stream()
                .filter(s -> s.coder().equals(coder))
                .filter(s -> s.start() <= position && position < s.end())
                .map(Continuum.Span::code)
                .findFirst()
                .orElse(GAP);
        boolean same = p > 0 && !at[i][p].equals(GAP) && at[i][p].equals(at[i][p - 1]);
        if (!same) {
          unitCoder.add(i);
        }
        unit[i][p] = unitCoder.size() - 1;
      }
    }
    observe();
    expect();
  }

  private void observe() {
    for (int i = 0; i < coders.size(); i++) {
      for (int j = 0; j < coders.size(); j++) {
        for (int p = 0; i != j && p < at[i].length; p++) {
          add(observed, at[i][p], at[j][p], 1.0 / (coders.size() - 1));
        }
      }
    }
  }

  /** Every position of every coder meets every other one that is not of the same unit. */
  private void expect() {
    for (int i = 0; i < coders.size(); i++) {
      for (int p = 0; p < at[i].length; p++) {
        for (int j = 0; j < coders.size(); j++) {
          for (int q = 0; q < at[j].length; q++) {
            add(expected, at[i][p], at[j][q], unit[i][p] == unit[j][q] ? 0 : 1);
          }
        }
      }
    }
  }

  private static void add(
      Map<String, Map<String, Double>> cells, String row, String column, double much) {
    cells.computeIfAbsent(row, r -> new TreeMap<>()).merge(column, much, Double::sum);
  }

  double u() {
    return 1 - share(observed, Objects::equals) / share(expected, Objects::equals);
  }

  double barU() {
    BiPredicate<String, String> alike = (one, other) -> one.equals(GAP) == other.equals(GAP);
    return 1 - share(observed, alike) / share(expected, alike);
  }

  private static double share(
      Map<String, Map<String, Double>> cells, BiPredicate<String, String> alike) {
    double all = 0;
    double apart = 0;
    for (Map.Entry<String, Map<String, Double>> row : cells.entrySet()) {
      for (Map.Entry<String, Double> cell : row.getValue().entrySet()) {
        all += cell.getValue();
        apart += alike.test(row.getKey(), cell.getKey()) ? 0 : cell.getValue();
      }
    }
    return apart / all;
  }

  double cu() {
    double n = coded();
    double same = 0;
    double squares = 0;
    double self = 0;
    for (String code : observed.keySet()) {
      same += code.equals(GAP) ? 0 : cell(code, code);
      squares += Math.pow(coded(code), 2);
      self += self(code);
    }
    return 1 - (n - same) / n / ((n * n - squares) / (n * n - self));
  }

  double cuCoverage() {
    return coded() / (coders.size() * at[0].length);
  }

  double ku(String code) {
    double own = coded(code);
    double chance = own * (coded() - own) / (own * coded() - self(code));
    return 1 - (own - cell(code, code)) / own / chance;
  }

  double kuCoverage(String code) {
    return coded(code) / (coded(code) + cell(code, GAP));
  }

  /** n² less what pairs with itself; no expectation where it is not above 0. */
  double free() {
    return coded() * coded() - observed.keySet().stream().mapToDouble(this::self).sum();
  }

  double free(String code) {
    return coded() * coded(code) - self(code);
  }

  private double cell(String row, String column) {
    return observed.getOrDefault(row, Map.of()).getOrDefault(column, 0.0);
  }

  double coded() {
    return observed.keySet().stream().mapToDouble(this::coded).sum();
  }

  double coded(String code) {
    return code.equals(GAP)
        ? 0
        : observed.keySet().stream()
            .filter(other -> !other.equals(GAP))
            .mapToDouble(other -> cell(code, other))
            .sum();
  }

  /** Squares of what each unit shares with the units of each other coder, mean over these. */
  private double self(String code) {
    double sum = 0;
    for (int u = 0; u < unitCoder.size(); u++) {
      int i = unitCoder.get(u);
      for (int j = 0; j < coders.size(); j++) {
        double shared = 0;
        for (int p = 0; i != j && p < at[i].length; p++) {
          boolean here = unit[i][p] == u && at[i][p].equals(code) && !code.equals(GAP);
          shared += here && !at[j][p].equals(GAP) ? 1 : 0;
        }
        sum += shared * shared / (coders.size() - 1);
      }
    }
    return sum;
  }
}
