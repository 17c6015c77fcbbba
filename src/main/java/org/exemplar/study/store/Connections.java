package org.exemplar.study.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** How study files are opened. */
final class Connections {

  /** How long a reader or writer waits for another, in milliseconds. */
  private static final int PATIENCE = 2_000;

  private Connections() {}

  /** The name of a file for SQLite, whatever characters are in it. */
  static String url(Path file) {
    return "jdbc:sqlite:" + file.toAbsolutePath().toUri().toString().replace("file:///", "file:/");
  }

  /**
   * For changes: what is committed is on the disk, and each transaction may write from its start.
   */
  static DataSource forChange(String url) {
    SQLiteConfig config = common();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return source(config, url);
  }

  /** For reading, while another program may be writing. */
  static DataSource forReading(String url) {
    SQLiteConfig config = common();
    config.setReadOnly(true);
    return source(config, url);
  }

  /** For reading where nothing can be written beside the file, and nobody writes. */
  static DataSource forReadingAlone(String url) {
    SQLiteConfig config = common();
    config.setReadOnly(true);
    return source(config, url + "?immutable=1");
  }

  private static SQLiteConfig common() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE);
    return config;
  }

  private static DataSource source(SQLiteConfig config, String url) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }
}
