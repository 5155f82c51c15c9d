/** Opens, passes on and takes up what cannot wait. */
@NullMarked
package org.safetynets.groups.urgent.application;

import org.jspecify.annotations.NullMarked;
