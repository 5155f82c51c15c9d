/** Flags over HTTP, for the supervisor alone. */
@NullMarked
package org.safetynets.training.flag.web;

import org.jspecify.annotations.NullMarked;
