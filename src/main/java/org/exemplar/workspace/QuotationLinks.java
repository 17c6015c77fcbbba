package org.exemplar.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.exemplar.study.desk.QuotationRow;

/**
 * Where the pages of a comment table are.
 *
 * @param table its id
 */
public record QuotationLinks(String table) {

  /** Where all of them are. */
  static final String HOME = "/quotations";

  /** The page on which its quotations are chosen. */
  public String choose() {
    return HOME + "/" + encoded(table);
  }

  /** The same, of one theme. */
  public String theme(String name) {
    return choose() + "?theme=" + encoded(name);
  }

  /** The table as it will print. */
  public String preview() {
    return choose() + "/preview";
  }

  /** The table as a file. */
  public String file(String format) {
    return choose() + "/files/" + format;
  }

  /** A chosen quotation. */
  public String row(String id) {
    return choose() + "/rows/" + encoded(id);
  }

  /** The place of a chosen quotation on its theme's page. */
  static String anchor(QuotationRow row) {
    return "#row-" + row.id();
  }

  /** A turn on its transcript's page. */
  static String turn(String transcript, int number) {
    return "/transcripts/" + encoded(transcript) + "#turn-" + number;
  }

  /** Words as a part of an address. */
  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
