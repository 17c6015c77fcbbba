package org.exemplar.study.store;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A program that changes a study.
 *
 * @param host the machine it runs on
 * @param process its number there
 * @param since when it began
 */
record Holder(String host, String process, String since) {

  private static final Path HOST_NAME = Path.of("/etc/hostname");

  /** This program. */
  static Holder here(Instant now) {
    return new Holder(hostName(), Long.toString(ProcessHandle.current().pid()), now.toString());
  }

  /** The lines in which it is written. */
  List<String> lines() {
    return List.of(host, process, since);
  }

  /** Who is written in these lines, if it is anybody. */
  static Optional<Holder> of(List<String> lines) {
    return lines.size() >= 3
        ? Optional.of(new Holder(lines.get(0), lines.get(1), lines.get(2)))
        : Optional.empty();
  }

  /** The file of the name is asked first: asking for it may take a look at the network. */
  private static String hostName() {
    try {
      String name = Files.isReadable(HOST_NAME) ? Files.readString(HOST_NAME).strip() : "";
      return name.isEmpty() ? InetAddress.getLocalHost().getHostName() : name;
    } catch (IOException e) {
      return "a machine without a name";
    }
  }

  @Override
  public String toString() {
    return "A program on " + host + " (process " + process + ", since " + since + ")";
  }
}
