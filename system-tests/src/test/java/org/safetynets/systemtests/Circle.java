package org.safetynets.systemtests;

import java.util.UUID;
import org.safetynets.stack.demo.DemoData;
import org.safetynets.stack.demo.GroupDesk;
import org.safetynets.stack.demo.GroupPlan;
import org.safetynets.stack.demo.Organization;
import org.safetynets.stack.demo.TrainingDesk;

/**
 * An open group of harbor, led by its demo facilitator alone.
 *
 * @param certificationId what the group rests on
 */
record Circle(Organization harbor, String groupId, String name, String certificationId) {

    static Circle open(Suite suite) {
        var harbor = new DemoData(suite.network()).harbor();
        var facilitator = harbor.person("facilitator");
        var name = "Circle " + UUID.randomUUID().toString().substring(0, 8);
        var desk = new GroupDesk(harbor);
        var group =
                desk.draft(
                        new GroupPlan(name, "BT_CORE", facilitator, "wednesday", "Europe/Dublin"));
        desk.openWhenCertified(group);
        var certification =
                harbor.person("trainer")
                        .get(
                                harbor.path("training")
                                        + "/certifications?personId="
                                        + facilitator.id())
                        .expect(200)
                        .items()
                        .filter(it -> it.path("status").asString("").equals("active"))
                        .findFirst()
                        .orElseThrow()
                        .path("certificationId")
                        .asString();
        return new Circle(harbor, group, name, certification);
    }

    String page() {
        return "/organizations/%s/groups/%s".formatted(harbor.id(), groupId);
    }

    String api() {
        return harbor.path("groups") + "/groups/" + groupId;
    }

    String status() {
        return new GroupDesk(harbor).status(groupId);
    }

    void revoke() {
        rule("revoke");
    }

    void reinstate() {
        rule("reinstate");
    }

    private void rule(String ruling) {
        new TrainingDesk(harbor).rule(certificationId, ruling, "Tried by a test").expect(200);
    }
}
