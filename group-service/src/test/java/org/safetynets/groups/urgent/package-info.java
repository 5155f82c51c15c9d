@NullMarked
package org.safetynets.groups.urgent;

import org.jspecify.annotations.NullMarked;
