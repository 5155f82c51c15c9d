@NullMarked
package org.safetynets.identity.projection.domain;

import org.jspecify.annotations.NullMarked;
