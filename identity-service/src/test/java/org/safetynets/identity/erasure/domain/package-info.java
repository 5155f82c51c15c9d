@NullMarked
package org.safetynets.identity.erasure.domain;

import org.jspecify.annotations.NullMarked;
