package cn.fadu.identity;

import cn.fadu.tenancy.Township;

/** What a working token stands for during one request: a system, and the one township it serves. */
public record SystemPass(int token, SourceSystem system, Township township) {}
