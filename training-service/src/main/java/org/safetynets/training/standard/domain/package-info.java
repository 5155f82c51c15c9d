/** What a facilitator must show before they may lead. */
@NullMarked
package org.safetynets.training.standard.domain;

import org.jspecify.annotations.NullMarked;
