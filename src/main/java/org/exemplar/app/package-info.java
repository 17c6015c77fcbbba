/** The program's entry and its wiring: the only place that knows every adapter. */
package org.exemplar.app;
