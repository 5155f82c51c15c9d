/** A trace through what answers with servlets. */
@NullMarked
package org.safetynets.tracing.web;

import org.jspecify.annotations.NullMarked;
