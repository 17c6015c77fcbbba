package org.exemplar.workspace;

import java.util.List;

/** A part of the workspace that coders see as one screen. */
interface Screen {

  /** All that it answers. */
  List<Route> routes();
}
