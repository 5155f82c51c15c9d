/** Assignments over HTTP. */
@NullMarked
package org.safetynets.training.assignment.web;

import org.jspecify.annotations.NullMarked;
