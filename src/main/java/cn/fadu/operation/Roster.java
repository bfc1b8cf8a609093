package cn.fadu.operation;

import cn.fadu.tenancy.NewCounty;
import cn.fadu.tenancy.NewTownship;
import java.util.List;
import java.util.Optional;

/** A county, its townships and its first people, as a sheet names them. */
public record Roster(
        Optional<NewCounty> county, List<NewTownship> townships, List<Person> people) {}
