package cn.fadu.identity;

import cn.fadu.shell.Livery;
import cn.fadu.tenancy.County;

/** Tells how a county wants its pages dressed; whoever keeps its settings answers. */
public interface Liveries {

    Livery of(County county);
}
