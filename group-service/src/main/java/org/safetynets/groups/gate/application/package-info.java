/** Reviews groups when certifications change or end, so that none stays open without one. */
@NullMarked
package org.safetynets.groups.gate.application;

import org.jspecify.annotations.NullMarked;
