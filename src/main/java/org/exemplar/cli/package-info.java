/**
 * The command line: one class per command, which turns arguments into a call of a use case and its
 * outcome into text.
 */
package org.exemplar.cli;
