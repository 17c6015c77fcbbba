/**
 * The local web workspace: coders open a study in the browser and code it there. It answers one
 * address, asks for a coder's secret link, and serves everything itself.
 */
package org.exemplar.workspace;
