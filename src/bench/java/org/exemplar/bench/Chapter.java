package org.exemplar.bench;

import java.util.List;

/**
 * What was found out about one of the program's jobs.
 *
 * @param title of the job
 * @param findings in order
 * @param remarks what a reader of the figures should know: sentences
 */
record Chapter(String title, List<Finding> findings, List<String> remarks) {

  /** Keeps its own copies. */
  Chapter {
    findings = List.copyOf(findings);
    remarks = List.copyOf(remarks);
  }

  /** As a section of a Markdown page. */
  String printed() {
    StringBuilder page = new StringBuilder("## ").append(title).append("\n\n");
    if (!findings.isEmpty()) {
      page.append(Finding.HEADER);
      findings.forEach(finding -> page.append(finding.rows()));
      page.append('\n');
    }
    remarks.forEach(remark -> page.append("- ").append(remark).append('\n'));
    return page.toString();
  }
}
