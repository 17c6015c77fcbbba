package org.exemplar.study.exchange;

import java.nio.file.Path;

/** Names of files. */
public final class FileNames {

  private FileNames() {}

  /** A path as messages show it: as the person gave it, with {@code /} between folders. */
  public static String shown(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** A name without its ending. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * A name that every file system takes: characters that some refuse become {@code _}, and so do
   * dots and spaces at the end.
   */
  static String safe(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").replaceAll("[. ]+$", "_");
  }
}
