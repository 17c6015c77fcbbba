package org.exemplar.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/** Text without quotation marks is read without the parser, and must be read alike. */
class UnquotedCsvTest {

  private static final List<String> PIECES =
      List.of("a", "é", ",", ",", "\n", " ", "\t", "😀", "x1");

  @Test
  void hasTheRecordsAndPlacesOfTheParser() throws IOException {
    Random random = new Random(3);
    int records = 0;
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(30); piece > 0; piece--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      List<CsvRecord> unquoted = CsvRecord.unquoted(text.toString(), ',');
      assertThat(unquoted).as(text.toString()).isEqualTo(parsed(text.toString()));
      records += unquoted.size();
    }
    assertThat(records).isGreaterThan(7000);
  }

  private static List<CsvRecord> parsed(String text) throws IOException {
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      return parser.stream()
          .map(one -> new CsvRecord((int) one.getCharacterPosition(), List.of(one.values())))
          .toList();
    }
  }
}
