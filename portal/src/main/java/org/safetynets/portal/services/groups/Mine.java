package org.safetynets.portal.services.groups;

import java.util.List;

/** Everything of the person who is looking. */
public record Mine(List<MySeat> seats, List<JoinRequest> requests, List<Group> facilitating) {}
