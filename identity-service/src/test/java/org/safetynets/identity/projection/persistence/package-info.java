@NullMarked
package org.safetynets.identity.projection.persistence;

import org.jspecify.annotations.NullMarked;
