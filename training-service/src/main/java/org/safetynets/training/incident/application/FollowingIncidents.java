package org.safetynets.training.incident.application;

import java.util.List;
import org.safetynets.training.incident.domain.SevereIncident;
import org.safetynets.training.incident.domain.SevereIncidents;
import org.springframework.stereotype.Service;

/** Takes in severe incidents, the newest word of each; also that one is milder than was thought. */
@Service
public class FollowingIncidents {

    private final SevereIncidents incidents;
    private final List<IncidentFollower> followers;

    public FollowingIncidents(SevereIncidents incidents, List<IncidentFollower> followers) {
        this.incidents = incidents;
        this.followers = followers;
    }

    public void changed(SevereIncident incident) {
        var concernsUs =
                incident.severity().isSevere()
                        || incidents.find(incident.organization(), incident.id()).isPresent();
        if (concernsUs && incidents.keepNewer(incident)) {
            followers.forEach(it -> it.changed(incident));
        }
    }
}
