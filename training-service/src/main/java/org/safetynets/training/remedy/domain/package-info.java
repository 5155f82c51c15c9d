/** What a severe incident may ask of a facilitator's competence. */
@NullMarked
package org.safetynets.training.remedy.domain;

import org.jspecify.annotations.NullMarked;
