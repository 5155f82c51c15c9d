@NullMarked
package org.safetynets.groups.urgent.domain;

import org.jspecify.annotations.NullMarked;
