{{- define "fadu.name" -}}
{{- .Release.Name | trunc 50 | trimSuffix "-" -}}
{{- end -}}

{{- define "fadu.selector" -}}
app.kubernetes.io/name: fadu
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/component: web
{{- end -}}

{{- define "fadu.labels" -}}
{{ include "fadu.selector" . }}
{{ include "fadu.origin" . }}
{{- end -}}

{{/* Labels of what is no web pod: nothing selects by them. */}}
{{- define "fadu.origin" -}}
app.kubernetes.io/part-of: fadu
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end -}}

{{- define "fadu.image" -}}
{{- $repository := required "image.repository: where the image was pushed to" .Values.image.repository -}}
{{- if .Values.image.digest -}}
{{ $repository }}@{{ .Values.image.digest }}
{{- else -}}
{{ $repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end -}}
{{- end -}}

{{- define "fadu.clusterName" -}}
{{ include "fadu.name" . }}-db
{{- end -}}

{{/* The secret of the owner: the operator's own, or the one that was named. */}}
{{- define "fadu.databaseSecret" -}}
{{- if .Values.cluster.enabled -}}
{{ include "fadu.clusterName" . }}-app
{{- else -}}
{{ required "database.secret.name: the secret with the owner's user and password, or cluster.enabled" .Values.database.secret.name }}
{{- end -}}
{{- end -}}

{{- define "fadu.databaseUrl" -}}
{{- if .Values.cluster.enabled -}}
jdbc:postgresql://{{ include "fadu.clusterName" . }}-rw:5432/fadu?sslmode=require
{{- else -}}
{{ required "database.url: the PostgreSQL to use, or cluster.enabled" .Values.database.url }}
{{- end -}}
{{- end -}}

{{- define "fadu.databaseUserKey" -}}
{{ .Values.cluster.enabled | ternary "username" .Values.database.secret.userKey }}
{{- end -}}

{{- define "fadu.databasePasswordKey" -}}
{{ .Values.cluster.enabled | ternary "password" .Values.database.secret.passwordKey }}
{{- end -}}

{{/* What every container of ours is told about the database. */}}
{{- define "fadu.env" -}}
- name: FADU_DB_URL
  value: {{ include "fadu.databaseUrl" . | quote }}
- name: FADU_DB_USER
  valueFrom:
    secretKeyRef:
      name: {{ include "fadu.databaseSecret" . }}
      key: {{ include "fadu.databaseUserKey" . }}
- name: FADU_DB_PASSWORD_FILE
  value: /run/secrets/fadu-db/password
- name: FADU_DB_POOL_SIZE
  value: {{ .Values.database.poolSize | quote }}
- name: JAVA_TOOL_OPTIONS
  value: {{ .Values.javaOptions | quote }}
{{- end -}}

{{- define "fadu.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "fadu.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{- define "fadu.exportsClaim" -}}
{{ .Values.exports.existingClaim | default (printf "%s-exports" (include "fadu.name" .)) }}
{{- end -}}

{{/* The root is read-only: what has to be written is written here and forgotten. */}}
{{- define "fadu.volumes" -}}
- name: tmp
  emptyDir:
    sizeLimit: 1Gi
- name: database
  secret:
    secretName: {{ include "fadu.databaseSecret" . }}
    defaultMode: 0440
    items:
      - key: {{ include "fadu.databasePasswordKey" . }}
        path: password
{{- end -}}

{{- define "fadu.volumeMounts" -}}
- name: tmp
  mountPath: /tmp
- name: database
  mountPath: /run/secrets/fadu-db
  readOnly: true
{{- end -}}
