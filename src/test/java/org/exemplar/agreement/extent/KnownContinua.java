package org.exemplar.agreement.extent;

import java.util.List;

/**
 * Continua whose coefficients two or more independent programs computed, as fractions: rational
 * arithmetic over all positions one by one, and published programs in R and Python.
 */
final class KnownContinua {

  private KnownContinua() {}

  /**
   * A continuum with what is known of it.
   *
   * @param length number of positions
   * @param coders all of them
   * @param spans as {@link Spans#of} reads them
   * @param values identifier, pair and code (a dot where there is none), and a fraction or number
   */
  record Known(int length, List<String> coders, String spans, String values) {
    Continuum continuum() {
      return Spans.of(length, coders, spans);
    }
  }

  /**
   * Krippendorff 2004, p. 254: two observers, two codes that may overlap; positions 150 to 450 from
   * 0.
   */
  static final Known KRIPPENDORFF_2004 =
      new Known(
          300,
          List.of("i", "j"),
          """
          i c 75-145 220-250
          i k 30-90 150-200
          j c 70-150 205-225 250-270
          j k 30-90 150-200
          """,
          """
          per_code.bar_u_alpha . c 43161/83600
          per_code.bar_u_alpha . k 1
          char.percent_agreement i-j c 23/30
          char.cohen_kappa i-j c 1/2
          char.f1 i-j c 15/22
          char.jaccard i-j c 15/29
          char.percent_agreement i-j k 1
          char.cohen_kappa i-j k 1
          char.f1 i-j k 1
          char.jaccard i-j k 1
          char.pooled_kappa i-j . 314/419
          char.mean_kappa i-j . 3/4
          span.f1_exact i-j . 4/9
          span.f1_iou50 i-j . 2/3
          span.f1_iou90 i-j . 4/9
          """);

  /** Made from a seed: two coders, four codes, 3,000 positions, no overlaps. */
  static final Known FOUR_CODES =
      new Known(
          3000,
          List.of("A", "B"),
          """
          A access 216-286 447-522 1071-1108 1150-1271 1605-1659 1750-1810 2866-2936
          A cost 865-990 1432-1540 2042-2074 2246-2309
          A trust 1014-1029 2675-2724
          A family 2414-2478
          B cost 212-281 583-627 871-969 2023-2061 2241-2311
          B family 455-472 2406-2468
          B access 636-709 1006-1044 1165-1276
          B trust 2677-2716
          """,
          """
          u_alpha . . 3386652877/7852624000
          bar_u_alpha . . 189572609/422735760
          cu_alpha . . 51792865/72104956
          cu_alpha.coverage . . 119/750
          ku_alpha . access 35499454/61394283
          ku_alpha.coverage . access 309/709
          ku_alpha . cost 14195284/19037875
          ku_alpha.coverage . cost 425/647
          ku_alpha . family 11002932/12921875
          ku_alpha.coverage . family 125/143
          ku_alpha . trust 683384/825499
          ku_alpha.coverage . trust 93/103
          per_code.bar_u_alpha . access 290430937/1406744625
          per_code.bar_u_alpha . cost 261641159/519508650
          per_code.bar_u_alpha . family 376579901/502530600
          per_code.bar_u_alpha . trust 9148657/12147820
          char.percent_agreement A-B access 2503/3000
          char.cohen_kappa A-B access 34981/159231
          char.f1 A-B access 212/709
          char.jaccard A-B access 106/603
          char.percent_agreement A-B cost 2713/3000
          char.cohen_kappa A-B cost 108842/216467
          char.f1 A-B cost 360/647
          char.jaccard A-B cost 180/467
          char.percent_agreement A-B family 593/600
          char.cohen_kappa A-B family 39236/52361
          char.f1 A-B family 108/143
          char.jaccard A-B family 54/89
          char.percent_agreement A-B trust 119/120
          char.cohen_kappa A-B trust 9542/12667
          char.f1 A-B trust 78/103
          char.jaccard A-B trust 39/64
          char.pooled_kappa A-B . 458351/1091351
          char.mean_kappa A-B . 0.5562826193168249
          span.f1_exact A-B . 0
          span.f1_iou50 A-B . 2/5
          span.f1_iou90 A-B . 2/25
          """);

  /** Made from a seed: two coders, five codes that overlap. */
  static final Known OVERLAPPING =
      new Known(
          2000,
          List.of("A", "B"),
          """
          A barrier 23-108 284-321 431-513 714-772 1034-1086 1547-1593 1788-1846
          A quote 604-733 781-889 945-1093 1245-1259
          A enabler 922-991 1101-1132 1308-1372
          A emotion 1417-1437
          B barrier 18-103 278-329 433-514 719-766 1039-1080 1541-1598 1800-1856
          B quote 212-316 602-736 788-882 1138-1241 1651-1809
          B staff 751-768 1471-1572
          B enabler 919-987 1096-1125 1308-1372
          B emotion 1397-1434
          """,
          """
          per_code.bar_u_alpha . barrier 1159133093/1322552000
          per_code.bar_u_alpha . emotion 33195961/56187750
          per_code.bar_u_alpha . enabler 2236969013/2388750000
          per_code.bar_u_alpha . quote 817216081/2983936000
          per_code.bar_u_alpha . staff -114407/3882000
          char.percent_agreement A-B barrier 959/1000
          char.cohen_kappa A-B barrier 144819/165319
          char.f1 A-B barrier 377/418
          char.jaccard A-B barrier 377/459
          char.percent_agreement A-B emotion 1977/2000
          char.cohen_kappa A-B emotion 1663/2813
          char.f1 A-B emotion 34/57
          char.jaccard A-B emotion 17/40
          char.percent_agreement A-B enabler 1981/2000
          char.cohen_kappa A-B enabler 69899/74649
          char.f1 A-B enabler 306/325
          char.jaccard A-B enabler 153/172
          char.percent_agreement A-B quote 727/1000
          char.cohen_kappa A-B quote 209393/755393
          char.f1 A-B quote 223/496
          char.jaccard A-B quote 223/769
          char.percent_agreement A-B staff 941/1000
          char.cohen_kappa A-B staff 0
          char.f1 A-B staff 0
          char.jaccard A-B staff 0
          char.pooled_kappa A-B . 44061/75581
          char.mean_kappa A-B . 0.5361494818308032
          span.f1_exact A-B . 2/33
          span.f1_iou50 A-B . 8/11
          span.f1_iou90 A-B . 8/33
          """);

  /** One of two coders marked one stretch. */
  static final Known ONE_MARKED =
      new Known(
          500,
          List.of("A", "B"),
          """
          A x 100-150
          """,
          """
          u_alpha . . -49/1000
          bar_u_alpha . . -49/1000
          per_code.bar_u_alpha . x -49/1000
          char.percent_agreement A-B x 9/10
          char.cohen_kappa A-B x 0
          char.f1 A-B x 0
          char.jaccard A-B x 0
          char.pooled_kappa A-B . 0
          char.mean_kappa A-B . 0
          span.f1_exact A-B . 0
          span.f1_iou50 A-B . 0
          span.f1_iou90 A-B . 0
          """);

  /** Two coders marked the same. */
  static final Known IDENTICAL =
      new Known(
          500,
          List.of("A", "B"),
          """
          A x 100-150
          A y 200-260
          B x 100-150
          B y 200-260
          """,
          """
          u_alpha . . 1
          bar_u_alpha . . 1
          cu_alpha . . 1
          cu_alpha.coverage . . 11/50
          ku_alpha . x 1
          ku_alpha.coverage . x 1
          ku_alpha . y 1
          ku_alpha.coverage . y 1
          per_code.bar_u_alpha . x 1
          per_code.bar_u_alpha . y 1
          char.percent_agreement A-B x 1
          char.cohen_kappa A-B x 1
          char.f1 A-B x 1
          char.jaccard A-B x 1
          char.percent_agreement A-B y 1
          char.cohen_kappa A-B y 1
          char.f1 A-B y 1
          char.jaccard A-B y 1
          char.pooled_kappa A-B . 1
          char.mean_kappa A-B . 1
          span.f1_exact A-B . 1
          span.f1_iou50 A-B . 1
          span.f1_iou90 A-B . 1
          """);

  /** All of them. */
  static List<Known> all() {
    return List.of(KRIPPENDORFF_2004, FOUR_CODES, OVERLAPPING, ONE_MARKED, IDENTICAL);
  }
}
