/** A small service that has what each of them has: state, events, effects, people, sealed texts. */
@NullMarked
package org.safetynets.recovery.service;

import org.jspecify.annotations.NullMarked;
