/** Signs that somebody carries too much, and the conversation they open. */
@NullMarked
package org.safetynets.training.flag.domain;

import org.jspecify.annotations.NullMarked;
