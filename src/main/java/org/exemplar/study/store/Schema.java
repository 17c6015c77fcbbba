package org.exemplar.study.store;

import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * The tables of a study file, in one of their forms. Each form is a migration of its own, which
 * ends with its number as {@code user_version}.
 *
 * @param form the number of the form, from 1
 * @param locations where its migrations stand among the resources
 */
record Schema(int form, List<String> locations) {

  /** The form that this program reads and writes. */
  static final Schema CURRENT = new Schema(6, List.of("classpath:org/exemplar/study/store"));

  /** What marks an SQLite file as a study: the letters {@code EXMP}. */
  static final int APPLICATION = 0x45584D50;

  /** Makes the tables of a new file, or brings those of an older one to this form. */
  void bring(String url) {
    Flyway.configure()
        .dataSource(Connections.forChange(url))
        .locations(locations.toArray(String[]::new))
        .load()
        .migrate();
  }
}
