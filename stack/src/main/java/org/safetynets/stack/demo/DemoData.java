package org.safetynets.stack.demo;

/** Two organizations at work, made through the public API; what exists is left as it is. */
public final class DemoData {
    private final Network network;

    public DemoData(Network network) {
        this.network = network;
    }

    public Organization harbor() {
        return Organization.named(network, "harbor", "1", "America/New_York");
    }

    public Organization meadow() {
        return Organization.named(network, "meadow", "2", "Europe/London");
    }

    public void load() {
        var content = new NetworkContent(network);
        content.load();
        String standard = content.standard();
        settle(harbor(), standard, new Sample("Tuesday harbor", "tuesday", "America/New_York"));
        settle(meadow(), standard, new Sample("Thursday meadow", "thursday", "Europe/London"));
    }

    private record Sample(String group, String weekday, String timeZone) {}

    private static void settle(Organization organization, String standard, Sample sample) {
        organization.staff();
        Person facilitator = organization.person("facilitator");
        var training = new TrainingDesk(organization);
        if (!training.hasCertified(facilitator)) {
            String cohort = training.planCohort(standard, "First cohort");
            String enrolment = training.enrol(cohort, facilitator);
            training.completeStandard(enrolment);
            training.issue(enrolment).expect(201);
        }
        var groups = new GroupDesk(organization);
        groups.putOnCall();
        if (groups.named(sample.group()).isEmpty()) {
            String group =
                    groups.draft(
                            new GroupPlan(
                                    sample.group(),
                                    "BT_CORE",
                                    facilitator,
                                    sample.weekday(),
                                    sample.timeZone()));
            groups.openWhenCertified(group);
        }
    }
}
