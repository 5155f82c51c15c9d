@NullMarked
package org.safetynets.identity.export.domain;

import org.jspecify.annotations.NullMarked;
