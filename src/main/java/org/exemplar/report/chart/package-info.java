/**
 * Figures as SVG and PNG. A figure is first laid out as marks on a plane, with a font that travels
 * with the program; two writers then put the same marks down as markup or as pixels.
 */
package org.exemplar.report.chart;
