/**
 * The application: a study as a whole, and one class for each thing that can be done with it.
 * Everything that delivery calls is here; how studies are kept is behind two ports, {@link
 * org.exemplar.study.StudyReader} and {@link org.exemplar.study.StudyJournal}.
 */
package org.exemplar.study;
