@NullMarked
package org.safetynets.identity.projection.application;

import org.jspecify.annotations.NullMarked;
