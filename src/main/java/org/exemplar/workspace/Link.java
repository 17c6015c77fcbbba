package org.exemplar.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * An address of the workspace with parameters, in which names may have any character.
 *
 * @param written so far
 */
record Link(String written) {

  /** An address of these parts of a path: {@code to("transcripts", "group 1")}. */
  static Link to(String... parts) {
    StringBuilder path = new StringBuilder();
    for (String part : parts) {
      path.append('/').append(encoded(part));
    }
    return new Link(path.toString());
  }

  /** The same with a parameter. */
  Link with(String name, String value) {
    return new Link(written + (written.contains("?") ? "&" : "?") + name + "=" + encoded(value));
  }

  /** The same with a parameter, if there is a value. */
  Link with(String name, Optional<String> value) {
    return value.map(v -> with(name, v)).orElse(this);
  }

  /** The same with a parameter for each value. */
  Link with(String name, List<String> values) {
    Link link = this;
    for (String value : values) {
      link = link.with(name, value);
    }
    return link;
  }

  /** A place of the page; last of all. */
  Link at(String place) {
    return new Link(written + "#" + place);
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return written;
  }
}
