/** Remedies over HTTP. */
@NullMarked
package org.safetynets.training.remedy.web;

import org.jspecify.annotations.NullMarked;
