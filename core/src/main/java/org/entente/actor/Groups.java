package org.entente.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Armed groups that became the government of a state on a day: the Taliban. */
final class Groups {
    private record Power(String state, LocalDate from) {}

    private final Map<String, Power> powers = new HashMap<>();

    private Groups() {}

    static Groups load() {
        Groups groups = new Groups();
        for (Table.Row row : Table.read("groups.tsv").rows()) {
            if (!row.at(2).isEmpty()) {
                groups.powers.put(row.at(0), new Power(row.at(2), LocalDate.parse(row.at(3))));
            }
        }
        return groups;
    }

    /** The group as what it was on the day. */
    Who at(Who who, @Nullable LocalDate day) {
        Power power = who.sector() == Sector.REB && who.name() != null ? powers.get(who.name()) : null;
        boolean rules = power != null && day != null && !day.isBefore(power.from());
        return rules && power != null ? who.withCode(power.state()).withSector(Sector.GOV) : who;
    }
}
