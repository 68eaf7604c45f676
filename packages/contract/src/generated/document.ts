// Made from openapi.yaml by `npm run generate`: edit that file, not this one.

/** An OpenAPI 3.1 document, as far as its readers here look into it. */
export interface OpenApiDocument {
  /** Version of OpenAPI. */
  readonly openapi: string;
  /** Title and version of the API. */
  readonly info: {readonly title: string; readonly version: string; readonly [field: string]: unknown};
  /** Operations by path and method. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Named schemas, parameters, answers. */
  readonly components: {
    readonly schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly [section: string]: Readonly<Record<string, unknown>>;
  };
  readonly [field: string]: unknown;
}

/** openapi.yaml as a value: its readers need neither YAML nor a file system, so they also run inside a page. */
export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Public legal service API (公共法律服务共享接口)",
    "version": "0.1.0",
    "summary": "One API behind every county's service finder, consultation form, case tracker and station list",
    "description": "Citizens find the right public legal service and the nearest station, file a case and follow it; staff work on it.\n\n- JSON, UTF-8. Instants are RFC 3339 with offset, dates ISO 8601 in Asia/Shanghai, coordinates `{longitude, latitude}` in WGS 84.\n- Errors are `application/problem+json` (RFC 9457) with a stable `type`; input errors list `violations` by JSON Pointer (RFC 6901). Words follow `Accept-Language` (zh-CN, en).\n- Lists are `{items, next}`; `next` is an opaque `cursor` or null.\n- Catalogue reads are CORS-simple and cacheable: the portal's publishable key travels as `?portal=`.\n- A POST that creates something takes `Idempotency-Key`: the same key and body gets the first answer again, byte for byte; another body 422, one still in flight 409 with `Retry-After`. For cases, their attachments and notes the key lives as long as they do, for the rest 24 hours. `x-repeat` says of any other POST why a repeat is harmless: it only reads (`read`), gives a token (`token`), ends the same (`same`), or names the `version` it was decided on (`version`: a repeat is 409).\n- Enumerations marked `x-extensible-enum` may grow: take a value you do not know and show its text.\n- What will go, an operation, a parameter or a field, is marked `deprecated` with `x-deprecation` (`since`, `sunset`, `link`); every answer of an operation that takes or gives it then carries `Deprecation` (RFC 9745) and `Sunset` (RFC 8594), of several the earliest days, and a `Link` with `rel=\"deprecation\"` where there is a page about it.\n- No cookies. A citizen holds a case number (12 digits) and a query code (8 digits); staff hold a bearer token of their sign-in provider. While its keys cannot be had, what needs one is answered 503 with `Retry-After`; everything else goes on.\n",
    "license": {
      "name": "UNLICENSED",
      "identifier": "LicenseRef-UNLICENSED"
    }
  },
  "security": [],
  "x-general-problems": [
    "malformed-address",
    "method-not-allowed",
    "body-too-large",
    "unsupported-media-type",
    "too-many-requests",
    "sign-in-unavailable",
    "internal",
    "service-unavailable"
  ],
  "servers": [
    {
      "url": "/",
      "description": "The server that serves this document"
    }
  ],
  "tags": [
    {
      "name": "catalogue",
      "description": "What help exists and where. Public and cacheable."
    },
    {
      "name": "cases",
      "description": "A citizen’s own case, opened with number and query code."
    },
    {
      "name": "drafts",
      "description": "Half-written forms under a code of 16 digits. Locator and key are made from it on the device: the server keeps ciphertext."
    },
    {
      "name": "attachments",
      "description": "Files for a case, sent in pieces before the form and looked into before anybody can open them."
    },
    {
      "name": "appointments",
      "description": "A booked time: an adviser in the village, a leader who receives, a window. Opened with number and query code like a case."
    },
    {
      "name": "challenges",
      "description": "Proof of work against floods: a little computing on the device before something is submitted. None at the desk."
    },
    {
      "name": "desk",
      "description": "The work of clerks and workers. Needs a staff token."
    },
    {
      "name": "health",
      "description": "For balancers and for those who watch the server. No token, no limit, nothing secret."
    },
    {
      "name": "development",
      "description": "Sign-in for trying things out. Switched off by `PLS_ENV=production`."
    }
  ],
  "paths": {
    "/v1/portal": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "getPortal",
        "summary": "The embedding site that a publishable key names",
        "parameters": [
          {
            "name": "portal",
            "in": "query",
            "required": true,
            "description": "Publishable key of the portal",
            "schema": {
              "$ref": "#/components/schemas/PortalKey"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The portal",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Portal"
                },
                "example": {
                  "key": "pk_luolong",
                  "region": "410311",
                  "homeCounty": "410311",
                  "name": {
                    "zh": "洛龙区公共法律服务网",
                    "en": "Luolong District Public Legal Service"
                  },
                  "formerName": null,
                  "hotline": "12348",
                  "origins": [
                    "https://sfj.example.gov.cn"
                  ],
                  "allowInsecure": false,
                  "provenance": "derived"
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/regions": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "listRegions",
        "summary": "Divisions and named places, by parent or by name (old names find today's places)",
        "parameters": [
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "name": "parent",
            "in": "query",
            "description": "Only the direct children of this region",
            "schema": {
              "$ref": "#/components/schemas/RegionCode"
            }
          },
          {
            "name": "level",
            "in": "query",
            "description": "Only regions of this level",
            "schema": {
              "$ref": "#/components/schemas/RegionLevel"
            }
          },
          {
            "name": "q",
            "in": "query",
            "description": "Part of a name, today's or a former one",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            },
            "example": "孟津县"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of regions",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RegionPage"
                },
                "example": {
                  "items": [
                    {
                      "code": "410308",
                      "level": "county",
                      "parent": "4103",
                      "name": {
                        "zh": "孟津区",
                        "en": "Mengjin District"
                      },
                      "aliases": [
                        "孟津",
                        "孟津县",
                        "吉利",
                        "吉利区"
                      ],
                      "formerly": [
                        {
                          "code": "410322",
                          "name": "孟津县",
                          "until": "2021"
                        },
                        {
                          "code": "410306",
                          "name": "吉利区",
                          "until": "2021"
                        }
                      ],
                      "status": "current",
                      "fullName": "孟津区",
                      "coverage": {
                        "ownBureau": true,
                        "homeCounty": "410308",
                        "servedBy": {
                          "id": "LYC-410322",
                          "name": {
                            "zh": "孟津区公共法律服务中心",
                            "en": "Mengjin District Public Legal Service Centre"
                          }
                        }
                      }
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/regions/{code}": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "getRegion",
        "summary": "One region; an abolished one names its successor",
        "parameters": [
          {
            "name": "code",
            "in": "path",
            "required": true,
            "description": "Code of the region",
            "schema": {
              "$ref": "#/components/schemas/RegionCode"
            },
            "example": "410308"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "The region",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Region"
                },
                "example": {
                  "code": "410308",
                  "level": "county",
                  "parent": "4103",
                  "name": {
                    "zh": "孟津区",
                    "en": "Mengjin District"
                  },
                  "aliases": [
                    "孟津",
                    "孟津县",
                    "吉利",
                    "吉利区"
                  ],
                  "formerly": [
                    {
                      "code": "410322",
                      "name": "孟津县",
                      "until": "2021"
                    },
                    {
                      "code": "410306",
                      "name": "吉利区",
                      "until": "2021"
                    }
                  ],
                  "status": "current",
                  "fullName": "孟津区",
                  "coverage": {
                    "ownBureau": true,
                    "homeCounty": "410308",
                    "servedBy": {
                      "id": "LYC-410322",
                      "name": {
                        "zh": "孟津区公共法律服务中心",
                        "en": "Mengjin District Public Legal Service Centre"
                      }
                    }
                  }
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/topics": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "listTopics",
        "summary": "What a citizen's trouble is about, the most asked first",
        "parameters": [
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of topics",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TopicPage"
                },
                "example": {
                  "items": [
                    {
                      "code": "wage-arrears",
                      "name": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      },
                      "plainName": {
                        "zh": "干了活，拿不到工资",
                        "en": "Worked and not paid"
                      },
                      "lead": {
                        "zh": "免费请律师帮您要",
                        "en": "A free lawyer helps you claim it"
                      },
                      "group": "劳动",
                      "services": [
                        "legal-aid",
                        "labor-arbitration",
                        "mediation"
                      ],
                      "greenChannel": {
                        "zh": "农民工讨薪绿色通道",
                        "en": "Fast lane for migrant workers’ wages"
                      },
                      "warning": {
                        "title": {
                          "zh": "已经离职的，别超过 1 年",
                          "en": "Once you have left: within 1 year"
                        },
                        "text": {
                          "zh": "劳动关系结束后 1 年内要申请劳动仲裁。还在那里干的，要工资不受这个限制。",
                          "en": "Apply for labour arbitration within 1 year of leaving the job. While you still work there, no such limit runs for unpaid wages."
                        },
                        "basis": {
                          "law": "劳动争议调解仲裁法",
                          "article": "第二十七条",
                          "says": "劳动关系存续期间因拖欠劳动报酬发生争议的，劳动者申请仲裁不受一年仲裁时效期间的限制；但是，劳动关系终止的，应当自劳动关系终止之日起一年内提出",
                          "version": "2007-12-29",
                          "verified": "text"
                        }
                      },
                      "basis": [
                        {
                          "law": "法律援助法",
                          "article": "第三十一条、第四十二条",
                          "says": "请求支付劳动报酬可申请；进城务工人员免予核查",
                          "verified": "text"
                        }
                      ],
                      "icon": "wage",
                      "common": true
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/topics/{code}": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "getTopic",
        "summary": "One topic",
        "parameters": [
          {
            "name": "code",
            "in": "path",
            "required": true,
            "description": "Code of the topic",
            "schema": {
              "$ref": "#/components/schemas/Slug"
            },
            "example": "wage-arrears"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "The topic",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Topic"
                },
                "example": {
                  "code": "wage-arrears",
                  "name": {
                    "zh": "拖欠工资",
                    "en": "Unpaid wages"
                  },
                  "plainName": {
                    "zh": "干了活，拿不到工资",
                    "en": "Worked and not paid"
                  },
                  "lead": {
                    "zh": "免费请律师帮您要",
                    "en": "A free lawyer helps you claim it"
                  },
                  "group": "劳动",
                  "services": [
                    "legal-aid",
                    "labor-arbitration",
                    "mediation"
                  ],
                  "greenChannel": {
                    "zh": "农民工讨薪绿色通道",
                    "en": "Fast lane for migrant workers’ wages"
                  },
                  "warning": {
                    "title": {
                      "zh": "已经离职的，别超过 1 年",
                      "en": "Once you have left: within 1 year"
                    },
                    "text": {
                      "zh": "劳动关系结束后 1 年内要申请劳动仲裁。还在那里干的，要工资不受这个限制。",
                      "en": "Apply for labour arbitration within 1 year of leaving the job. While you still work there, no such limit runs for unpaid wages."
                    },
                    "basis": {
                      "law": "劳动争议调解仲裁法",
                      "article": "第二十七条",
                      "says": "劳动关系存续期间因拖欠劳动报酬发生争议的，劳动者申请仲裁不受一年仲裁时效期间的限制；但是，劳动关系终止的，应当自劳动关系终止之日起一年内提出",
                      "version": "2007-12-29",
                      "verified": "text"
                    }
                  },
                  "basis": [
                    {
                      "law": "法律援助法",
                      "article": "第三十一条、第四十二条",
                      "says": "请求支付劳动报酬可申请；进城务工人员免予核查",
                      "verified": "text"
                    }
                  ],
                  "icon": "wage",
                  "common": true
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/services": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "listServices",
        "summary": "The catalogue of services with their guides",
        "parameters": [
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of services",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ServicePage"
                },
                "example": {
                  "items": [
                    {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      },
                      "description": {
                        "zh": "把您遇到的事情说清楚，由律师或工作人员告诉您法律怎么规定、下一步找谁办、要准备什么材料。",
                        "en": "Tell us what happened. A lawyer or officer explains what the law says, whom to go to next and what to bring."
                      },
                      "who": {
                        "zh": "任何人，不问户籍和收入",
                        "en": "Anyone, whatever their residence or income"
                      },
                      "channels": [
                        "hotline",
                        "online",
                        "center",
                        "station",
                        "studio"
                      ],
                      "materials": [
                        {
                          "zh": "不用带证件；有合同、欠条、文书的带上更好",
                          "en": "No papers needed; bring contracts, IOUs or official letters if you have them"
                        }
                      ],
                      "limits": [],
                      "limitNote": "没有统一的法定答复期限；12348 热线一般即时解答",
                      "fee": {
                        "zh": "免费",
                        "en": "Free"
                      },
                      "feeBasis": [
                        {
                          "law": "法律援助法",
                          "article": "第二十二条",
                          "says": "法律援助机构可以提供法律咨询等服务",
                          "version": "2021-08-20",
                          "verified": "text"
                        }
                      ],
                      "forms": [
                        "consultation"
                      ],
                      "related": [
                        "legal-aid",
                        "mediation"
                      ],
                      "promise": {
                        "what": {
                          "zh": "答复您",
                          "en": "Answer you"
                        },
                        "nature": "commitment",
                        "startedOn": "2026-11-23",
                        "dueOn": "2026-11-26",
                        "limit": 3,
                        "unit": "workday",
                        "provisional": false,
                        "basis": {
                          "zh": "服务承诺：3 个工作日内",
                          "en": "Our commitment: within 3 working days"
                        },
                        "ruleSet": "consult-2026",
                        "state": "running",
                        "daysLeft": 3,
                        "days": [
                          {
                            "date": "2026-11-24",
                            "counted": true
                          },
                          {
                            "date": "2026-11-25",
                            "counted": true
                          }
                        ]
                      }
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/services/{code}": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "getService",
        "summary": "One service with its guide and the date promised if it were filed today",
        "parameters": [
          {
            "name": "code",
            "in": "path",
            "required": true,
            "description": "Code of the service",
            "schema": {
              "$ref": "#/components/schemas/Slug"
            },
            "example": "legal-aid"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "The service",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Service"
                },
                "example": {
                  "code": "consult",
                  "name": {
                    "zh": "法律咨询",
                    "en": "Legal consultation"
                  },
                  "description": {
                    "zh": "把您遇到的事情说清楚，由律师或工作人员告诉您法律怎么规定、下一步找谁办、要准备什么材料。",
                    "en": "Tell us what happened. A lawyer or officer explains what the law says, whom to go to next and what to bring."
                  },
                  "who": {
                    "zh": "任何人，不问户籍和收入",
                    "en": "Anyone, whatever their residence or income"
                  },
                  "channels": [
                    "hotline",
                    "online",
                    "center",
                    "station",
                    "studio"
                  ],
                  "materials": [
                    {
                      "zh": "不用带证件；有合同、欠条、文书的带上更好",
                      "en": "No papers needed; bring contracts, IOUs or official letters if you have them"
                    }
                  ],
                  "limits": [],
                  "limitNote": "没有统一的法定答复期限；12348 热线一般即时解答",
                  "fee": {
                    "zh": "免费",
                    "en": "Free"
                  },
                  "feeBasis": [
                    {
                      "law": "法律援助法",
                      "article": "第二十二条",
                      "says": "法律援助机构可以提供法律咨询等服务",
                      "version": "2021-08-20",
                      "verified": "text"
                    }
                  ],
                  "forms": [
                    "consultation"
                  ],
                  "related": [
                    "legal-aid",
                    "mediation"
                  ],
                  "promise": {
                    "what": {
                      "zh": "答复您",
                      "en": "Answer you"
                    },
                    "nature": "commitment",
                    "startedOn": "2026-11-23",
                    "dueOn": "2026-11-26",
                    "limit": 3,
                    "unit": "workday",
                    "provisional": false,
                    "basis": {
                      "zh": "服务承诺：3 个工作日内",
                      "en": "Our commitment: within 3 working days"
                    },
                    "ruleSet": "consult-2026",
                    "state": "running",
                    "daysLeft": 3,
                    "days": [
                      {
                        "date": "2026-11-24",
                        "counted": true
                      },
                      {
                        "date": "2026-11-25",
                        "counted": true
                      }
                    ]
                  }
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/search": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "search",
        "summary": "From the citizen's own words to topics and services",
        "description": "Runs of six and more digits should be stripped on the device; the server strips them again and logs no words.",
        "parameters": [
          {
            "name": "q",
            "in": "query",
            "required": true,
            "description": "The citizen's words",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            },
            "example": "老板不给工资"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "Most hits",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 20,
              "default": 8
            }
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "Hits, best first",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SearchResult"
                },
                "example": {
                  "query": "老板不给工资",
                  "items": [
                    {
                      "kind": "topic",
                      "topic": "wage-arrears",
                      "service": "legal-aid",
                      "title": {
                        "zh": "干了活，拿不到工资",
                        "en": "Worked and not paid"
                      },
                      "serviceName": {
                        "zh": "法律援助",
                        "en": "Legal aid"
                      },
                      "free": true,
                      "greenChannel": true,
                      "score": 29.806,
                      "matched": [
                        "不给工资",
                        "老板不给工资"
                      ]
                    },
                    {
                      "kind": "service",
                      "service": "legal-aid",
                      "title": {
                        "zh": "法律援助",
                        "en": "Legal aid"
                      },
                      "serviceName": {
                        "zh": "法律援助",
                        "en": "Legal aid"
                      },
                      "free": true,
                      "greenChannel": false,
                      "score": 10.148,
                      "matched": [
                        "老板不给工资"
                      ]
                    }
                  ],
                  "services": [
                    "legal-aid",
                    "labor-arbitration",
                    "mediation"
                  ],
                  "alsoSearched": [
                    "欠薪",
                    "讨薪",
                    "讨工资",
                    "工资不发"
                  ]
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/stations": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "listStations",
        "summary": "Stations in a region, centres first, then by code",
        "parameters": [
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "name": "region",
            "in": "query",
            "description": "This region and everything below it",
            "schema": {
              "$ref": "#/components/schemas/RegionCode"
            }
          },
          {
            "$ref": "#/components/parameters/StationLevel"
          },
          {
            "$ref": "#/components/parameters/StationService"
          },
          {
            "$ref": "#/components/parameters/OpenNow"
          },
          {
            "name": "q",
            "in": "query",
            "description": "Part of the station's name or of its place's name, today's or a former one",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of stations",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StationPage"
                },
                "example": {
                  "items": [
                    {
                      "id": "LYW-410311002001",
                      "level": "studio",
                      "region": "410311002001",
                      "parent": "LYS-410311002",
                      "unit": "LYS-410311002",
                      "name": "定鼎门社区公共法律服务工作室",
                      "address": "洛阳市洛龙区开元路街道定鼎门社区",
                      "coordinates": {
                        "longitude": 112.39153,
                        "latitude": 34.57131
                      },
                      "phone": null,
                      "hotline": "12348",
                      "hours": null,
                      "provenance": "derived",
                      "regionName": "洛龙区 开元路街道 定鼎门社区",
                      "services": [
                        "consult",
                        "mediation",
                        "resettlement",
                        "publicity",
                        "village-adviser"
                      ],
                      "opening": {
                        "state": "by_visit"
                      },
                      "nextVisit": {
                        "date": "2026-12-02",
                        "from": "09:00",
                        "to": "11:30",
                        "adviser": {
                          "zh": "示例顾问 197",
                          "en": "Sample adviser 197"
                        }
                      },
                      "derived": [
                        "name",
                        "coordinates",
                        "address",
                        "services",
                        "nextVisit"
                      ]
                    }
                  ],
                  "next": "Wzk2MF0",
                  "total": 246
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/stations/nearest": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "nearestStations",
        "summary": "Stations nearest to a point or to a region's own place",
        "description": "Give either `longitude` and `latitude` or `region`. A region with no bureau of its own says in `coverage` who serves it; the list is never empty for want of one.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "name": "longitude",
            "in": "query",
            "description": "WGS 84, degrees",
            "schema": {
              "type": "number",
              "minimum": -180,
              "maximum": 180
            }
          },
          {
            "name": "latitude",
            "in": "query",
            "description": "WGS 84, degrees",
            "schema": {
              "type": "number",
              "minimum": -90,
              "maximum": 90
            }
          },
          {
            "name": "region",
            "in": "query",
            "description": "Region whose middle is meant, instead of a point",
            "schema": {
              "$ref": "#/components/schemas/RegionCode"
            }
          },
          {
            "$ref": "#/components/parameters/StationLevel"
          },
          {
            "$ref": "#/components/parameters/StationService"
          },
          {
            "$ref": "#/components/parameters/OpenNow"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "Most stations",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100,
              "default": 10
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Stations, nearest first",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NearestStations"
                },
                "example": {
                  "origin": {
                    "coordinates": {
                      "longitude": 112.54882,
                      "latitude": 34.66012
                    },
                    "region": "410311013",
                    "regionName": "洛龙区 安乐街道"
                  },
                  "coverage": {
                    "ownBureau": true,
                    "homeCounty": "410311",
                    "servedBy": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    }
                  },
                  "items": [
                    {
                      "station": {
                        "id": "LYW-410311002001",
                        "level": "studio",
                        "region": "410311002001",
                        "parent": "LYS-410311002",
                        "unit": "LYS-410311002",
                        "name": "定鼎门社区公共法律服务工作室",
                        "address": "洛阳市洛龙区开元路街道定鼎门社区",
                        "coordinates": {
                          "longitude": 112.39153,
                          "latitude": 34.57131
                        },
                        "phone": null,
                        "hotline": "12348",
                        "hours": null,
                        "provenance": "derived",
                        "regionName": "洛龙区 开元路街道 定鼎门社区",
                        "services": [
                          "consult",
                          "mediation",
                          "resettlement",
                          "publicity",
                          "village-adviser"
                        ],
                        "opening": {
                          "state": "by_visit"
                        },
                        "nextVisit": {
                          "date": "2026-12-02",
                          "from": "09:00",
                          "to": "11:30",
                          "adviser": {
                            "zh": "示例顾问 197",
                            "en": "Sample adviser 197"
                          }
                        },
                        "derived": [
                          "name",
                          "coordinates",
                          "address",
                          "services",
                          "nextVisit"
                        ]
                      },
                      "distanceMetres": 0
                    }
                  ]
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/stations/tiles/{zoom}/{x}/{y}": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "getStationTile",
        "summary": "The stations of one tile of a map, gathered into clusters",
        "description": "Tiles are numbered as those of web maps (Web Mercator, x from the west, y from the north) and are 1,024 px wide, so their clusters are those of a map two levels further in than `zoom`; a phone asks for one to four of them, and browsers and CDNs keep them. At the innermost level nothing is gathered.",
        "parameters": [
          {
            "name": "zoom",
            "in": "path",
            "required": true,
            "description": "Level of the tile, two less than the map's own",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 16
            },
            "example": 7
          },
          {
            "name": "x",
            "in": "path",
            "required": true,
            "description": "Column, below 2 to the power of `zoom`",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 65535
            },
            "example": 103
          },
          {
            "name": "y",
            "in": "path",
            "required": true,
            "description": "Row, likewise",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 65535
            },
            "example": 50
          },
          {
            "$ref": "#/components/parameters/StationLevel"
          },
          {
            "$ref": "#/components/parameters/StationService"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "What lies in the tile; both lists are empty where nothing does",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StationTile"
                },
                "example": {
                  "clusters": [
                    {
                      "coordinates": {
                        "longitude": 112.13242,
                        "latitude": 34.72843
                      },
                      "count": 12,
                      "region": "410323",
                      "name": {
                        "zh": "新安县",
                        "en": "Xin'an County"
                      }
                    }
                  ],
                  "stations": [
                    {
                      "id": "LYC-410311",
                      "name": "洛龙区公共法律服务中心",
                      "level": "center",
                      "coordinates": {
                        "longitude": 112.4636,
                        "latitude": 34.61921
                      }
                    }
                  ]
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/stations/{id}": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "getStation",
        "summary": "One station",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "Id of the station",
            "schema": {
              "$ref": "#/components/schemas/StationId"
            },
            "example": "LYC-410303"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "The station",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Station"
                },
                "example": {
                  "id": "LYW-410311002001",
                  "level": "studio",
                  "region": "410311002001",
                  "parent": "LYS-410311002",
                  "unit": "LYS-410311002",
                  "name": "定鼎门社区公共法律服务工作室",
                  "address": "洛阳市洛龙区开元路街道定鼎门社区",
                  "coordinates": {
                    "longitude": 112.39153,
                    "latitude": 34.57131
                  },
                  "phone": null,
                  "hotline": "12348",
                  "hours": null,
                  "provenance": "derived",
                  "regionName": "洛龙区 开元路街道 定鼎门社区",
                  "services": [
                    "consult",
                    "mediation",
                    "resettlement",
                    "publicity",
                    "village-adviser"
                  ],
                  "opening": {
                    "state": "by_visit"
                  },
                  "nextVisit": {
                    "date": "2026-12-02",
                    "from": "09:00",
                    "to": "11:30",
                    "adviser": {
                      "zh": "示例顾问 197",
                      "en": "Sample adviser 197"
                    }
                  },
                  "derived": [
                    "name",
                    "coordinates",
                    "address",
                    "services",
                    "nextVisit"
                  ]
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/units/{id}/sheet": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "getUnitSheet",
        "summary": "What a unit makes public (公示栏) — duties, staff, process, contacts, supervision phone",
        "description": "One sheet, made from the catalogue and from the rule sets in force today; nothing in it is written twice. `Station.unit` and `Coverage.servedBy` lead here.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "Id of the unit",
            "schema": {
              "$ref": "#/components/schemas/UnitId"
            },
            "example": "LYC-410311"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "The sheet",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UnitSheet"
                },
                "example": {
                  "unit": {
                    "id": "LYS-410311013",
                    "name": {
                      "zh": "安乐镇公共法律服务站",
                      "en": "Anle Public Legal Service Station"
                    }
                  },
                  "kind": "station",
                  "region": "410311013",
                  "regionName": "洛龙区 安乐镇",
                  "duties": [
                    {
                      "zh": "办理县区中心分下来的法律咨询、人民调解，按时限办结",
                      "en": "Works on what the county centre passes down, within its time limits: Legal consultation, People’s mediation"
                    }
                  ],
                  "staff": [
                    {
                      "name": {
                        "zh": "示例受理员",
                        "en": "Sample clerk"
                      },
                      "post": {
                        "zh": "受理",
                        "en": "Reception"
                      },
                      "workNumber": "示例 01",
                      "provenance": "derived"
                    }
                  ],
                  "process": [
                    {
                      "kind": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      },
                      "ruleSet": {
                        "id": "consult-2026",
                        "version": 1,
                        "effectiveFrom": "2026-01-01"
                      },
                      "stages": [
                        {
                          "code": "accepted",
                          "text": {
                            "zh": "工作人员受理",
                            "en": "Staff take it up"
                          }
                        }
                      ],
                      "steps": [],
                      "limits": [
                        {
                          "what": {
                            "zh": "答复您",
                            "en": "Answer you"
                          },
                          "owedBy": "office",
                          "nature": "commitment",
                          "from": {
                            "zh": "您交上来",
                            "en": "You file it"
                          },
                          "limit": 3,
                          "unit": "workday",
                          "basis": {
                            "zh": "服务承诺：3 个工作日内",
                            "en": "Our commitment: within 3 working days"
                          },
                          "stopsFor": [],
                          "remedy": {
                            "zh": "急的话打 12348 催办",
                            "en": "If it is urgent, call 12348"
                          }
                        }
                      ]
                    }
                  ],
                  "services": [
                    {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      },
                      "who": {
                        "zh": "任何人，不问户籍和收入",
                        "en": "Anyone, whatever their residence or income"
                      },
                      "materials": [],
                      "limits": [],
                      "fee": {
                        "zh": "免费",
                        "en": "Free"
                      },
                      "feeBasis": [],
                      "forms": [
                        "consultation"
                      ],
                      "handledBy": {
                        "id": "LYS-410311013",
                        "name": {
                          "zh": "安乐镇公共法律服务站"
                        }
                      }
                    }
                  ],
                  "contacts": {
                    "station": "LYS-410311013",
                    "address": "洛阳市洛龙区安乐镇",
                    "coordinates": {
                      "longitude": 112.39153,
                      "latitude": 34.57131
                    },
                    "hours": null,
                    "phone": null,
                    "hotline": "12348"
                  },
                  "supervision": {
                    "phone": "12348",
                    "unit": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心"
                      }
                    },
                    "note": {
                      "zh": "没按时办会自动督办",
                      "en": "A missed date is looked into by itself"
                    }
                  },
                  "evaluation": {
                    "form": "feedback",
                    "note": {
                      "zh": "办结以后可以评价",
                      "en": "You can rate a case that has ended"
                    }
                  },
                  "checked": {
                    "places": "2023-06-30",
                    "laws": "2025-04-19"
                  },
                  "provenance": "derived",
                  "derived": [
                    "staff",
                    "address",
                    "coordinates",
                    "hours",
                    "services"
                  ]
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/units/{id}/durations": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "getUnitDurations",
        "summary": "How long cases took at a unit until they were answered, by kind",
        "description": "The one read that adds cases up. Counted are those that the unit answered or did not take up within the last year, up to yesterday; a kind with fewer than 10 of them is left out. Numbers of cases are rounded down to tens, days up to whole ones, and both change at midnight only, so that no case can be told from two readings.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "Id of the unit",
            "schema": {
              "$ref": "#/components/schemas/UnitId"
            },
            "example": "LYC-410311"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "By kind; empty where too few were answered",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UnitDurations"
                },
                "example": {
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心",
                      "en": "Luolong Public Legal Service Centre"
                    }
                  },
                  "from": "2025-11-23",
                  "to": "2026-11-22",
                  "items": [
                    {
                      "kind": "consult",
                      "cases": 120,
                      "halfWithinDays": 2,
                      "mostWithinDays": 4
                    }
                  ]
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/calendar": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "getCalendar",
        "summary": "Days off and make-up workdays, by which opening hours, visits and time limits are computed",
        "parameters": [
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "The calendar",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WorkdayCalendar"
                },
                "example": {
                  "years": {
                    "2026": {
                      "off": [
                        "10-01",
                        "10-02",
                        "10-03",
                        "10-04",
                        "10-05",
                        "10-06",
                        "10-07"
                      ],
                      "work": [
                        "09-20",
                        "10-10"
                      ]
                    }
                  }
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/advisers": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "listAdvisers",
        "summary": "Village legal advisers of a region, with the villages they serve and their next visit",
        "parameters": [
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/WithinRegion"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of advisers; with `region` also who serves it",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AdviserPage"
                },
                "example": {
                  "items": [
                    {
                      "id": "adviser-197",
                      "name": {
                        "zh": "示例顾问 197",
                        "en": "Sample adviser 197"
                      },
                      "lawFirm": null,
                      "licenceNumber": null,
                      "villages": [
                        {
                          "station": "LYW-410311002001",
                          "region": "410311002001",
                          "regionName": "洛龙区 开元路街道 定鼎门社区"
                        }
                      ],
                      "nextVisit": {
                        "station": "LYW-410311002001",
                        "stationName": "定鼎门社区公共法律服务工作室",
                        "region": "410311002001",
                        "regionName": "洛龙区 开元路街道 定鼎门社区",
                        "adviser": {
                          "id": "adviser-197",
                          "name": {
                            "zh": "示例顾问 197",
                            "en": "Sample adviser 197"
                          }
                        },
                        "plannedOn": "2026-12-02",
                        "date": "2026-12-02",
                        "from": "09:00",
                        "to": "11:30",
                        "state": "planned",
                        "stateText": {
                          "zh": "按时坐诊",
                          "en": "As planned"
                        },
                        "provisional": false,
                        "version": 0
                      },
                      "hotline": "12348",
                      "provenance": "derived"
                    }
                  ],
                  "next": null,
                  "total": 1
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/advisers/{id}": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "getAdviser",
        "summary": "One village legal adviser",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "Id of the adviser",
            "schema": {
              "$ref": "#/components/schemas/StaffId"
            },
            "example": "adviser-197"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "The adviser",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Adviser"
                },
                "example": {
                  "id": "adviser-197",
                  "name": {
                    "zh": "示例顾问 197",
                    "en": "Sample adviser 197"
                  },
                  "lawFirm": null,
                  "licenceNumber": null,
                  "villages": [
                    {
                      "station": "LYW-410311002001",
                      "region": "410311002001",
                      "regionName": "洛龙区 开元路街道 定鼎门社区"
                    }
                  ],
                  "nextVisit": {
                    "station": "LYW-410311002001",
                    "stationName": "定鼎门社区公共法律服务工作室",
                    "region": "410311002001",
                    "regionName": "洛龙区 开元路街道 定鼎门社区",
                    "adviser": {
                      "id": "adviser-197",
                      "name": {
                        "zh": "示例顾问 197",
                        "en": "Sample adviser 197"
                      }
                    },
                    "plannedOn": "2026-12-02",
                    "date": "2026-12-02",
                    "from": "09:00",
                    "to": "11:30",
                    "state": "planned",
                    "stateText": {
                      "zh": "按时坐诊",
                      "en": "As planned"
                    },
                    "provisional": false,
                    "version": 0
                  },
                  "hotline": "12348",
                  "provenance": "derived"
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/visits": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "listVisits",
        "summary": "Who is in which village when, between two days",
        "description": "By date and time. A cancelled visit stays in the list, marked; a moved one stands on its new day and names the planned one, and is found by both. Days off have no visits.\n\nA change made at the desk is known to every node of the service within 15 seconds; answers may be kept for 60.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/WithinRegion"
          },
          {
            "name": "station",
            "in": "query",
            "description": "Only this studio",
            "schema": {
              "$ref": "#/components/schemas/StationId"
            }
          },
          {
            "name": "adviser",
            "in": "query",
            "description": "Only this adviser",
            "schema": {
              "$ref": "#/components/schemas/StaffId"
            }
          },
          {
            "name": "from",
            "in": "query",
            "description": "First day; default today",
            "schema": {
              "type": "string",
              "format": "date"
            }
          },
          {
            "name": "to",
            "in": "query",
            "description": "Last day, at most 61 days after the first and 12 months after today; default 30 days after the first",
            "schema": {
              "type": "string",
              "format": "date"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of visits; with `region` also who serves it",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AdviserVisitPage"
                },
                "example": {
                  "items": [
                    {
                      "station": "LYW-410311002001",
                      "stationName": "定鼎门社区公共法律服务工作室",
                      "region": "410311002001",
                      "regionName": "洛龙区 开元路街道 定鼎门社区",
                      "adviser": {
                        "id": "adviser-197",
                        "name": {
                          "zh": "示例顾问 197",
                          "en": "Sample adviser 197"
                        }
                      },
                      "plannedOn": "2026-12-02",
                      "date": "2026-12-02",
                      "from": "09:00",
                      "to": "11:30",
                      "state": "planned",
                      "stateText": {
                        "zh": "按时坐诊",
                        "en": "As planned"
                      },
                      "provisional": false,
                      "version": 0
                    }
                  ],
                  "next": null,
                  "from": "2026-11-23",
                  "to": "2026-12-23",
                  "hotline": "12348"
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/village-groups": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "listVillageGroups",
        "summary": "Villages' WeChat groups — what for, who leads, how to join",
        "description": "Nothing about members, and no code to scan unless the village gave one.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/WithinRegion"
          },
          {
            "name": "station",
            "in": "query",
            "description": "Only this studio's",
            "schema": {
              "$ref": "#/components/schemas/StationId"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of groups; with `region` also who serves it",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VillageGroupPage"
                },
                "example": {
                  "items": [
                    {
                      "station": "LYW-410311002001",
                      "region": "410311002001",
                      "regionName": "洛龙区 开元路街道 定鼎门社区",
                      "name": {
                        "zh": "定鼎门社区法律顾问微信群"
                      },
                      "purpose": {
                        "zh": "村居法律顾问在群里解答法律问题",
                        "en": "The village’s legal adviser answers questions"
                      },
                      "leader": {
                        "id": "adviser-197",
                        "name": {
                          "zh": "示例顾问 197",
                          "en": "Sample adviser 197"
                        }
                      },
                      "joining": [
                        {
                          "zh": "坐诊时请顾问拉您进群",
                          "en": "Ask the adviser during a visit"
                        }
                      ],
                      "image": null,
                      "provenance": "derived"
                    }
                  ],
                  "next": null,
                  "total": 1
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/announcements": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "listAnnouncements",
        "summary": "Announcements in force for a region, its own and those of the regions above it, newest first",
        "description": "Without `region` the portal's own region counts, without either the city. A withdrawn announcement is gone from every node at once; answers may be kept for 60 seconds.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "name": "region",
            "in": "query",
            "description": "Its own announcements and those above: a township sees its own, its county’s and the city’s",
            "schema": {
              "$ref": "#/components/schemas/RegionCode"
            }
          },
          {
            "name": "kind",
            "in": "query",
            "description": "Only announcements of this kind",
            "schema": {
              "$ref": "#/components/schemas/AnnouncementKind"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of announcements",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AnnouncementPage"
                },
                "example": {
                  "items": [
                    {
                      "id": "410300-hotline",
                      "kind": "notice",
                      "title": {
                        "zh": "公共法律服务热线 12348",
                        "en": "Public legal service hotline: 12348"
                      },
                      "summary": {
                        "zh": "有法律问题先打 12348。",
                        "en": "A legal question? Call 12348 first."
                      },
                      "region": "4103",
                      "regionName": "洛阳市",
                      "publisher": {
                        "id": "LYB-410300",
                        "name": {
                          "zh": "洛阳市司法局",
                          "en": "Luoyang Municipal Justice Bureau"
                        }
                      },
                      "publishedAt": "2026-11-16T09:00:00+08:00",
                      "validFrom": "2026-11-16",
                      "validTo": null,
                      "revisedAt": null,
                      "current": true,
                      "provenance": "derived"
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/announcements/{id}": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "getAnnouncement",
        "summary": "One announcement; one that has run out is still told, with `current` false",
        "parameters": [
          {
            "$ref": "#/components/parameters/AnnouncementId"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "The announcement",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Announcement"
                },
                "example": {
                  "id": "410300-hotline",
                  "kind": "notice",
                  "title": {
                    "zh": "公共法律服务热线 12348",
                    "en": "Public legal service hotline: 12348"
                  },
                  "summary": {
                    "zh": "有法律问题先打 12348。",
                    "en": "A legal question? Call 12348 first."
                  },
                  "body": [
                    {
                      "type": "paragraph",
                      "text": {
                        "zh": "12348 热线提供法律咨询。",
                        "en": "12348 gives legal advice."
                      }
                    }
                  ],
                  "region": "4103",
                  "regionName": "洛阳市",
                  "publisher": {
                    "id": "LYB-410300",
                    "name": {
                      "zh": "洛阳市司法局",
                      "en": "Luoyang Municipal Justice Bureau"
                    }
                  },
                  "source": null,
                  "publishedAt": "2026-11-16T09:00:00+08:00",
                  "validFrom": "2026-11-16",
                  "validTo": null,
                  "revisedAt": null,
                  "current": true,
                  "provenance": "derived"
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/forms": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "listForms",
        "summary": "The forms that can be filled in online",
        "parameters": [
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of form definitions",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FormPage"
                },
                "example": {
                  "items": [
                    {
                      "code": "consultation",
                      "version": 1,
                      "kind": "consult",
                      "service": "consult",
                      "title": {
                        "zh": "问一个法律问题",
                        "en": "Ask a legal question"
                      },
                      "lead": {
                        "zh": "大约 3 分钟。写的内容只给办这件事的工作人员和律师看。",
                        "en": "About 3 minutes. Only the staff and the adviser who work on it read what you write."
                      },
                      "steps": [
                        {
                          "id": "matter",
                          "name": {
                            "zh": "您的事",
                            "en": "Your matter"
                          },
                          "title": {
                            "zh": "您遇到了什么事？",
                            "en": "What happened?"
                          },
                          "lead": {
                            "zh": "想到哪儿写到哪儿，不用写得像文章。",
                            "en": "Write it as it comes to mind; it need not read well."
                          },
                          "fields": [
                            {
                              "name": "topic",
                              "kind": "topic",
                              "label": {
                                "zh": "是哪一类事？",
                                "en": "What is it about?"
                              },
                              "reviewLabel": {
                                "zh": "哪一类",
                                "en": "About"
                              },
                              "hint": {
                                "zh": "说不清是哪一类就空着，我们帮您分。",
                                "en": "Leave it out if you are not sure; we will sort it."
                              },
                              "required": false
                            }
                          ]
                        }
                      ],
                      "notice": {
                        "version": "2026-11",
                        "title": {
                          "zh": "您写的内容，我们这样用",
                          "en": "How we use what you write"
                        },
                        "paragraphs": [
                          {
                            "zh": "谁来用：办理您这件事的公共法律服务中心（站）和它的主管司法局，这是它们的法定职责。有疑问打 12348。",
                            "en": "Who: the public legal service centre or station that handles your matter, and the justice bureau above it, as their statutory duty. Questions: call 12348."
                          }
                        ]
                      },
                      "promise": {
                        "what": {
                          "zh": "答复您",
                          "en": "Answer you"
                        },
                        "nature": "commitment",
                        "startedOn": "2026-11-23",
                        "dueOn": "2026-11-26",
                        "limit": 3,
                        "unit": "workday",
                        "provisional": false,
                        "basis": {
                          "zh": "服务承诺：3 个工作日内",
                          "en": "Our commitment: within 3 working days"
                        },
                        "ruleSet": "consult-2026",
                        "state": "running",
                        "daysLeft": 3,
                        "days": [
                          {
                            "date": "2026-11-24",
                            "counted": true
                          },
                          {
                            "date": "2026-11-25",
                            "counted": true
                          }
                        ]
                      }
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/forms/{code}": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "getForm",
        "summary": "One form definition, its newest version unless another is named",
        "parameters": [
          {
            "name": "code",
            "in": "path",
            "required": true,
            "description": "Code of the form",
            "schema": {
              "$ref": "#/components/schemas/Slug"
            },
            "example": "consultation"
          },
          {
            "$ref": "#/components/parameters/FormVersion"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "The definition",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FormDefinition"
                },
                "example": {
                  "code": "consultation",
                  "version": 1,
                  "kind": "consult",
                  "service": "consult",
                  "title": {
                    "zh": "问一个法律问题",
                    "en": "Ask a legal question"
                  },
                  "lead": {
                    "zh": "大约 3 分钟。写的内容只给办这件事的工作人员和律师看。",
                    "en": "About 3 minutes. Only the staff and the adviser who work on it read what you write."
                  },
                  "steps": [
                    {
                      "id": "matter",
                      "name": {
                        "zh": "您的事",
                        "en": "Your matter"
                      },
                      "title": {
                        "zh": "您遇到了什么事？",
                        "en": "What happened?"
                      },
                      "lead": {
                        "zh": "想到哪儿写到哪儿，不用写得像文章。",
                        "en": "Write it as it comes to mind; it need not read well."
                      },
                      "fields": [
                        {
                          "name": "topic",
                          "kind": "topic",
                          "label": {
                            "zh": "是哪一类事？",
                            "en": "What is it about?"
                          },
                          "reviewLabel": {
                            "zh": "哪一类",
                            "en": "About"
                          },
                          "hint": {
                            "zh": "说不清是哪一类就空着，我们帮您分。",
                            "en": "Leave it out if you are not sure; we will sort it."
                          },
                          "required": false
                        }
                      ]
                    }
                  ],
                  "notice": {
                    "version": "2026-11",
                    "title": {
                      "zh": "您写的内容，我们这样用",
                      "en": "How we use what you write"
                    },
                    "paragraphs": [
                      {
                        "zh": "谁来用：办理您这件事的公共法律服务中心（站）和它的主管司法局，这是它们的法定职责。有疑问打 12348。",
                        "en": "Who: the public legal service centre or station that handles your matter, and the justice bureau above it, as their statutory duty. Questions: call 12348."
                      }
                    ]
                  },
                  "promise": {
                    "what": {
                      "zh": "答复您",
                      "en": "Answer you"
                    },
                    "nature": "commitment",
                    "startedOn": "2026-11-23",
                    "dueOn": "2026-11-26",
                    "limit": 3,
                    "unit": "workday",
                    "provisional": false,
                    "basis": {
                      "zh": "服务承诺：3 个工作日内",
                      "en": "Our commitment: within 3 working days"
                    },
                    "ruleSet": "consult-2026",
                    "state": "running",
                    "daysLeft": 3,
                    "days": [
                      {
                        "date": "2026-11-24",
                        "counted": true
                      },
                      {
                        "date": "2026-11-25",
                        "counted": true
                      }
                    ]
                  }
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/forms/{code}/schema": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "getFormSchema",
        "summary": "A JSON Schema of the answers that a form takes",
        "description": "Made from the definition, and agrees with what the server checks. Conditions between fields are part of it.",
        "parameters": [
          {
            "name": "code",
            "in": "path",
            "required": true,
            "description": "Code of the form",
            "schema": {
              "$ref": "#/components/schemas/Slug"
            },
            "example": "consultation"
          },
          {
            "$ref": "#/components/parameters/FormVersion"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "The schema",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FormSchema"
                },
                "example": {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "title": "问一个法律问题",
                  "type": "object",
                  "properties": {
                    "question": {
                      "title": "您说的事",
                      "type": "string",
                      "minLength": 10,
                      "maxLength": 2000
                    },
                    "phone": {}
                  },
                  "required": [
                    "question"
                  ],
                  "additionalProperties": false
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/challenge": {
      "get": {
        "tags": [
          "challenges"
        ],
        "operationId": "getChallenge",
        "summary": "Set a proof of work ahead of its need",
        "description": "Never needed, since a refusal (428) brings a challenge along; asked early, it is solved while the citizen still reads.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "What to work out, if anything",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChallengeOffer"
                },
                "example": {
                  "challenge": {
                    "challenge": "WyJrMSIsIkFiQ2QiLDY0LDExLDE3NjM4NjU5MDBd.c2FtcGxlLXNpZ25hdHVyZQ",
                    "puzzles": 64,
                    "zeroBits": 11,
                    "expiresAt": "2026-11-23T10:15:00+08:00"
                  }
                }
              }
            }
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/cases": {
      "post": {
        "tags": [
          "cases"
        ],
        "operationId": "submitCase",
        "x-problems": {
          "422": [
            "invalid-request",
            "invalid-case",
            "idempotency-key-reused"
          ]
        },
        "summary": "Submit a filled-in form and open a case",
        "description": "The same `Idempotency-Key` with the same body returns the first receipt, code included, also while the first is in flight; with another body it is refused (422).",
        "parameters": [
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/ProofOfWork"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseDraft"
              },
              "example": {
                "service": "consult",
                "form": "consultation",
                "formVersion": 1,
                "homeCounty": "410311",
                "noticeVersion": "2026-11",
                "answers": {
                  "topic": "wage-arrears",
                  "question": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。",
                  "place": "410311013",
                  "forWhom": "self",
                  "replyBy": "phone",
                  "name": "王建国",
                  "phone": "13837902146"
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The case is open",
            "headers": {
              "Location": {
                "description": "The case's address, `/v1/cases/{number}`",
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseReceipt"
                },
                "example": {
                  "number": "261096879517",
                  "code": "52635113",
                  "receivedAt": "2026-11-23T10:05:00+08:00",
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心",
                      "en": "Luolong District Public Legal Service Centre"
                    }
                  },
                  "promise": {
                    "what": {
                      "zh": "答复您",
                      "en": "Answer you"
                    },
                    "nature": "commitment",
                    "startedOn": "2026-11-23",
                    "dueOn": "2026-11-26",
                    "limit": 3,
                    "unit": "workday",
                    "provisional": false,
                    "basis": {
                      "zh": "服务承诺：3 个工作日内",
                      "en": "Our commitment: within 3 working days"
                    },
                    "ruleSet": "consult-2026",
                    "state": "running",
                    "daysLeft": 3,
                    "days": [
                      {
                        "date": "2026-11-24",
                        "counted": true
                      },
                      {
                        "date": "2026-11-25",
                        "counted": true
                      }
                    ]
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "428": {
            "$ref": "#/components/responses/ProofNeeded"
          }
        }
      }
    },
    "/v1/cases/{number}/token": {
      "post": {
        "tags": [
          "cases"
        ],
        "operationId": "openCaseToken",
        "x-repeat": "token",
        "summary": "Trade number and query code for a token of 30 minutes",
        "description": "An unknown number and a wrong code get the same bytes after the same work. Ten wrong tries an hour for a number, sixty for an address.",
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseCredentials"
              },
              "example": {
                "code": "60241837"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The token",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseToken"
                },
                "example": {
                  "token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjbGVyay1seXMtNDEwMzExMDEzIn0.c2FtcGxl",
                  "expiresAt": "2026-11-23T10:35:00+08:00"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/CredentialsRejected"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "429": {
            "$ref": "#/components/responses/TooManyTries"
          }
        }
      }
    },
    "/v1/cases/{number}": {
      "get": {
        "tags": [
          "cases"
        ],
        "operationId": "getCase",
        "summary": "The citizen's own case",
        "security": [
          {
            "caseToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/IfNoneMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The case",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Case"
                },
                "example": {
                  "number": "261096879517",
                  "homeCounty": "410311",
                  "kind": "consult",
                  "service": {
                    "code": "consult",
                    "name": {
                      "zh": "法律咨询",
                      "en": "Legal consultation"
                    }
                  },
                  "topic": {
                    "code": "wage-arrears",
                    "name": {
                      "zh": "拖欠工资",
                      "en": "Unpaid wages"
                    }
                  },
                  "region": {
                    "code": "410311013",
                    "name": {
                      "zh": "洛龙区 安乐街道"
                    }
                  },
                  "state": "accepted",
                  "stateText": {
                    "zh": "已经受理，正在安排",
                    "en": "Taken up, being arranged"
                  },
                  "stateLead": {
                    "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                    "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                  },
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心",
                      "en": "Luolong District Public Legal Service Centre"
                    }
                  },
                  "receivedAt": "2026-11-23T10:05:00+08:00",
                  "updatedAt": "2026-11-23T10:20:00+08:00",
                  "version": 2,
                  "sequence": 2,
                  "promise": {
                    "what": {
                      "zh": "答复您",
                      "en": "Answer you"
                    },
                    "nature": "commitment",
                    "startedOn": "2026-11-23",
                    "dueOn": "2026-11-26",
                    "limit": 3,
                    "unit": "workday",
                    "provisional": false,
                    "basis": {
                      "zh": "服务承诺：3 个工作日内",
                      "en": "Our commitment: within 3 working days"
                    },
                    "ruleSet": "consult-2026",
                    "state": "running",
                    "daysLeft": 3,
                    "days": [
                      {
                        "date": "2026-11-24",
                        "counted": true
                      },
                      {
                        "date": "2026-11-25",
                        "counted": true
                      }
                    ]
                  },
                  "greenChannel": true,
                  "summary": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "ahead": [
                    {
                      "state": "resolved",
                      "text": {
                        "zh": "答复您",
                        "en": "You get the answer"
                      }
                    },
                    {
                      "state": "closed",
                      "text": {
                        "zh": "问题解决，办结",
                        "en": "Settled and closed"
                      }
                    }
                  ],
                  "actions": []
                }
              }
            }
          },
          "304": {
            "description": "Nothing changed since the ETag sent"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      },
      "patch": {
        "tags": [
          "cases"
        ],
        "operationId": "amendCase",
        "x-problems": {
          "422": [
            "invalid-request",
            "invalid-case"
          ]
        },
        "summary": "Change what was filled in, within ten minutes of submitting",
        "description": "While nobody works on it (`submitted`, `accepted`). The answers replace the former ones; the form's version and the receipt stay. A place that another unit serves passes the case there.",
        "security": [
          {
            "caseToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseAmendment"
              },
              "example": {
                "version": 1,
                "answers": {
                  "topic": "wage-arrears",
                  "question": "今年3月到9月在工地干木工，包工头欠我4万8，打电话不接。",
                  "place": "410311013",
                  "forWhom": "self",
                  "replyBy": "phone",
                  "name": "王建国",
                  "phone": "13837902146"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Case"
                },
                "example": {
                  "number": "261096879517",
                  "homeCounty": "410311",
                  "kind": "consult",
                  "service": {
                    "code": "consult",
                    "name": {
                      "zh": "法律咨询",
                      "en": "Legal consultation"
                    }
                  },
                  "topic": {
                    "code": "wage-arrears",
                    "name": {
                      "zh": "拖欠工资",
                      "en": "Unpaid wages"
                    }
                  },
                  "region": {
                    "code": "410311013",
                    "name": {
                      "zh": "洛龙区 安乐街道"
                    }
                  },
                  "state": "accepted",
                  "stateText": {
                    "zh": "已经受理，正在安排",
                    "en": "Taken up, being arranged"
                  },
                  "stateLead": {
                    "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                    "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                  },
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心",
                      "en": "Luolong District Public Legal Service Centre"
                    }
                  },
                  "receivedAt": "2026-11-23T10:05:00+08:00",
                  "updatedAt": "2026-11-23T10:20:00+08:00",
                  "version": 2,
                  "sequence": 2,
                  "promise": {
                    "what": {
                      "zh": "答复您",
                      "en": "Answer you"
                    },
                    "nature": "commitment",
                    "startedOn": "2026-11-23",
                    "dueOn": "2026-11-26",
                    "limit": 3,
                    "unit": "workday",
                    "provisional": false,
                    "basis": {
                      "zh": "服务承诺：3 个工作日内",
                      "en": "Our commitment: within 3 working days"
                    },
                    "ruleSet": "consult-2026",
                    "state": "running",
                    "daysLeft": 3,
                    "days": [
                      {
                        "date": "2026-11-24",
                        "counted": true
                      },
                      {
                        "date": "2026-11-25",
                        "counted": true
                      }
                    ]
                  },
                  "greenChannel": true,
                  "summary": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "ahead": [
                    {
                      "state": "resolved",
                      "text": {
                        "zh": "答复您",
                        "en": "You get the answer"
                      }
                    },
                    {
                      "state": "closed",
                      "text": {
                        "zh": "问题解决，办结",
                        "en": "Settled and closed"
                      }
                    }
                  ],
                  "actions": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      },
      "delete": {
        "tags": [
          "cases"
        ],
        "operationId": "eraseCase",
        "summary": "Erase everything personal of a case that has ended",
        "description": "What was filled in and said, notes, files and what the case could be found by are gone for good; number and code open nothing any more. What happened and when stays for the statistics, and the idempotency key opens no second case. Where the law demands that the case is kept (`Case.hold`), the answer is 202: the request is recorded, nothing but keeping is done with the words from then on (个人信息保护法 art. 47), and they are erased when the hold ends. Asking again changes nothing.",
        "security": [
          {
            "caseToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "name": "version",
            "in": "query",
            "required": true,
            "description": "The version that was looked at",
            "schema": {
              "type": "integer",
              "minimum": 1
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The case is erased",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseErasure"
                },
                "example": {
                  "number": "261096879517",
                  "erasedAt": "2026-12-20T10:05:00+08:00"
                }
              }
            }
          },
          "202": {
            "description": "The case is on hold: it is erased when the hold ends",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseErasureRequest"
                },
                "example": {
                  "number": "261096879517",
                  "requestedAt": "2026-12-20T10:05:00+08:00",
                  "text": {
                    "zh": "您的删除申请已经记下。依法还要保存一段时间，这段时间里只保存、不使用；不再需要保存时自动删除。",
                    "en": "Your request is recorded. The law demands that the case is kept for now: it is only kept, not used, and erased by itself when that ends."
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/cases/{number}/events": {
      "get": {
        "tags": [
          "cases"
        ],
        "operationId": "listCaseEvents",
        "summary": "What happened, oldest first",
        "security": [
          {
            "caseToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/IfNoneMatch"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of events",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseEventPage"
                },
                "example": {
                  "items": [
                    {
                      "sequence": 1,
                      "type": "submitted",
                      "text": {
                        "zh": "您问了问题",
                        "en": "You asked your question"
                      },
                      "detail": {
                        "zh": "洛龙区公共法律服务中心收到",
                        "en": "Received by Luolong District Public Legal Service Centre"
                      },
                      "at": "2026-11-23T10:05:00+08:00",
                      "actor": "citizen",
                      "state": "submitted",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "304": {
            "description": "Nothing changed since the ETag sent"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/cases/{number}/events/stream": {
      "get": {
        "tags": [
          "cases"
        ],
        "operationId": "streamCaseEvents",
        "summary": "Tells at once when something has happened, as server-sent events",
        "description": "Read with `fetch`, since a token goes into no address. Each event, `changed`, has the case's sequence as its `id` and in\n`data` (`{\"sequence\": 7}`), and nothing else of the case: whoever hears it reads the case anew. What was missed since\n`Last-Event-ID` is one event at the start. A comment every 15 seconds shows that the line stands. The stream ends with\nthe token, and when the node takes its leave: open another. Ten for a case, three hundred from one network; more are\nanswered 429, and the case is then looked at now and then.\n",
        "security": [
          {
            "caseToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/LastEventId"
          }
        ],
        "responses": {
          "200": {
            "description": "Events, until the client or the token leaves",
            "content": {
              "text/event-stream": {
                "schema": {
                  "type": "string"
                },
                "example": "id: 7\nevent: changed\ndata: {\"sequence\":7}\n\n"
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/cases/{number}/close": {
      "post": {
        "tags": [
          "cases"
        ],
        "operationId": "closeCase",
        "x-repeat": "version",
        "summary": "The citizen says that the answer settles it",
        "description": "Only a resolved case can be closed; left alone it closes by itself after 15 days.",
        "security": [
          {
            "caseToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseChange"
              },
              "example": {
                "version": 6
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Case"
                },
                "example": {
                  "number": "261096879517",
                  "homeCounty": "410311",
                  "kind": "consult",
                  "service": {
                    "code": "consult",
                    "name": {
                      "zh": "法律咨询",
                      "en": "Legal consultation"
                    }
                  },
                  "topic": {
                    "code": "wage-arrears",
                    "name": {
                      "zh": "拖欠工资",
                      "en": "Unpaid wages"
                    }
                  },
                  "region": {
                    "code": "410311013",
                    "name": {
                      "zh": "洛龙区 安乐街道"
                    }
                  },
                  "state": "accepted",
                  "stateText": {
                    "zh": "已经受理，正在安排",
                    "en": "Taken up, being arranged"
                  },
                  "stateLead": {
                    "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                    "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                  },
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心",
                      "en": "Luolong District Public Legal Service Centre"
                    }
                  },
                  "receivedAt": "2026-11-23T10:05:00+08:00",
                  "updatedAt": "2026-11-23T10:20:00+08:00",
                  "version": 2,
                  "sequence": 2,
                  "promise": {
                    "what": {
                      "zh": "答复您",
                      "en": "Answer you"
                    },
                    "nature": "commitment",
                    "startedOn": "2026-11-23",
                    "dueOn": "2026-11-26",
                    "limit": 3,
                    "unit": "workday",
                    "provisional": false,
                    "basis": {
                      "zh": "服务承诺：3 个工作日内",
                      "en": "Our commitment: within 3 working days"
                    },
                    "ruleSet": "consult-2026",
                    "state": "running",
                    "daysLeft": 3,
                    "days": [
                      {
                        "date": "2026-11-24",
                        "counted": true
                      },
                      {
                        "date": "2026-11-25",
                        "counted": true
                      }
                    ]
                  },
                  "greenChannel": true,
                  "summary": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "ahead": [
                    {
                      "state": "resolved",
                      "text": {
                        "zh": "答复您",
                        "en": "You get the answer"
                      }
                    },
                    {
                      "state": "closed",
                      "text": {
                        "zh": "问题解决，办结",
                        "en": "Settled and closed"
                      }
                    }
                  ],
                  "actions": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/cases/{number}/withdraw": {
      "post": {
        "tags": [
          "cases"
        ],
        "operationId": "withdrawCase",
        "x-repeat": "version",
        "summary": "Take the request back, from any open state",
        "security": [
          {
            "caseToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseWithdrawal"
              },
              "example": {
                "version": 2,
                "reason": "老板把钱结清了。"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Case"
                },
                "example": {
                  "number": "261096879517",
                  "homeCounty": "410311",
                  "kind": "consult",
                  "service": {
                    "code": "consult",
                    "name": {
                      "zh": "法律咨询",
                      "en": "Legal consultation"
                    }
                  },
                  "topic": {
                    "code": "wage-arrears",
                    "name": {
                      "zh": "拖欠工资",
                      "en": "Unpaid wages"
                    }
                  },
                  "region": {
                    "code": "410311013",
                    "name": {
                      "zh": "洛龙区 安乐街道"
                    }
                  },
                  "state": "accepted",
                  "stateText": {
                    "zh": "已经受理，正在安排",
                    "en": "Taken up, being arranged"
                  },
                  "stateLead": {
                    "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                    "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                  },
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心",
                      "en": "Luolong District Public Legal Service Centre"
                    }
                  },
                  "receivedAt": "2026-11-23T10:05:00+08:00",
                  "updatedAt": "2026-11-23T10:20:00+08:00",
                  "version": 2,
                  "sequence": 2,
                  "promise": {
                    "what": {
                      "zh": "答复您",
                      "en": "Answer you"
                    },
                    "nature": "commitment",
                    "startedOn": "2026-11-23",
                    "dueOn": "2026-11-26",
                    "limit": 3,
                    "unit": "workday",
                    "provisional": false,
                    "basis": {
                      "zh": "服务承诺：3 个工作日内",
                      "en": "Our commitment: within 3 working days"
                    },
                    "ruleSet": "consult-2026",
                    "state": "running",
                    "daysLeft": 3,
                    "days": [
                      {
                        "date": "2026-11-24",
                        "counted": true
                      },
                      {
                        "date": "2026-11-25",
                        "counted": true
                      }
                    ]
                  },
                  "greenChannel": true,
                  "summary": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "ahead": [
                    {
                      "state": "resolved",
                      "text": {
                        "zh": "答复您",
                        "en": "You get the answer"
                      }
                    },
                    {
                      "state": "closed",
                      "text": {
                        "zh": "问题解决，办结",
                        "en": "Settled and closed"
                      }
                    }
                  ],
                  "actions": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/cases/{number}/supplement": {
      "post": {
        "tags": [
          "cases"
        ],
        "operationId": "supplementCase",
        "x-problems": {
          "409": [
            "version-conflict",
            "illegal-transition",
            "submission-in-flight"
          ],
          "422": [
            "invalid-request",
            "invalid-case",
            "idempotency-key-reused"
          ]
        },
        "summary": "Send what was asked for; the work goes on where it stopped",
        "description": "Only while the case waits for the citizen.",
        "security": [
          {
            "caseToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseSupplement"
              },
              "example": {
                "version": 4,
                "text": "合同没有签，有考勤表和工资条的照片，已经送到服务站了。"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Case"
                },
                "example": {
                  "number": "261096879517",
                  "homeCounty": "410311",
                  "kind": "consult",
                  "service": {
                    "code": "consult",
                    "name": {
                      "zh": "法律咨询",
                      "en": "Legal consultation"
                    }
                  },
                  "topic": {
                    "code": "wage-arrears",
                    "name": {
                      "zh": "拖欠工资",
                      "en": "Unpaid wages"
                    }
                  },
                  "region": {
                    "code": "410311013",
                    "name": {
                      "zh": "洛龙区 安乐街道"
                    }
                  },
                  "state": "accepted",
                  "stateText": {
                    "zh": "已经受理，正在安排",
                    "en": "Taken up, being arranged"
                  },
                  "stateLead": {
                    "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                    "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                  },
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心",
                      "en": "Luolong District Public Legal Service Centre"
                    }
                  },
                  "receivedAt": "2026-11-23T10:05:00+08:00",
                  "updatedAt": "2026-11-23T10:20:00+08:00",
                  "version": 2,
                  "sequence": 2,
                  "promise": {
                    "what": {
                      "zh": "答复您",
                      "en": "Answer you"
                    },
                    "nature": "commitment",
                    "startedOn": "2026-11-23",
                    "dueOn": "2026-11-26",
                    "limit": 3,
                    "unit": "workday",
                    "provisional": false,
                    "basis": {
                      "zh": "服务承诺：3 个工作日内",
                      "en": "Our commitment: within 3 working days"
                    },
                    "ruleSet": "consult-2026",
                    "state": "running",
                    "daysLeft": 3,
                    "days": [
                      {
                        "date": "2026-11-24",
                        "counted": true
                      },
                      {
                        "date": "2026-11-25",
                        "counted": true
                      }
                    ]
                  },
                  "greenChannel": true,
                  "summary": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "ahead": [
                    {
                      "state": "resolved",
                      "text": {
                        "zh": "答复您",
                        "en": "You get the answer"
                      }
                    },
                    {
                      "state": "closed",
                      "text": {
                        "zh": "问题解决，办结",
                        "en": "Settled and closed"
                      }
                    }
                  ],
                  "actions": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/cases/{number}/reopen": {
      "post": {
        "tags": [
          "cases"
        ],
        "operationId": "reopenCase",
        "x-repeat": "version",
        "summary": "Say that the answer does not settle it",
        "description": "Only a resolved case, until it closes.",
        "security": [
          {
            "caseToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseWords"
              },
              "example": {
                "version": 6,
                "text": "按您说的去了，对方还是不给。"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Case"
                },
                "example": {
                  "number": "261096879517",
                  "homeCounty": "410311",
                  "kind": "consult",
                  "service": {
                    "code": "consult",
                    "name": {
                      "zh": "法律咨询",
                      "en": "Legal consultation"
                    }
                  },
                  "topic": {
                    "code": "wage-arrears",
                    "name": {
                      "zh": "拖欠工资",
                      "en": "Unpaid wages"
                    }
                  },
                  "region": {
                    "code": "410311013",
                    "name": {
                      "zh": "洛龙区 安乐街道"
                    }
                  },
                  "state": "accepted",
                  "stateText": {
                    "zh": "已经受理，正在安排",
                    "en": "Taken up, being arranged"
                  },
                  "stateLead": {
                    "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                    "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                  },
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心",
                      "en": "Luolong District Public Legal Service Centre"
                    }
                  },
                  "receivedAt": "2026-11-23T10:05:00+08:00",
                  "updatedAt": "2026-11-23T10:20:00+08:00",
                  "version": 2,
                  "sequence": 2,
                  "promise": {
                    "what": {
                      "zh": "答复您",
                      "en": "Answer you"
                    },
                    "nature": "commitment",
                    "startedOn": "2026-11-23",
                    "dueOn": "2026-11-26",
                    "limit": 3,
                    "unit": "workday",
                    "provisional": false,
                    "basis": {
                      "zh": "服务承诺：3 个工作日内",
                      "en": "Our commitment: within 3 working days"
                    },
                    "ruleSet": "consult-2026",
                    "state": "running",
                    "daysLeft": 3,
                    "days": [
                      {
                        "date": "2026-11-24",
                        "counted": true
                      },
                      {
                        "date": "2026-11-25",
                        "counted": true
                      }
                    ]
                  },
                  "greenChannel": true,
                  "summary": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "ahead": [
                    {
                      "state": "resolved",
                      "text": {
                        "zh": "答复您",
                        "en": "You get the answer"
                      }
                    },
                    {
                      "state": "closed",
                      "text": {
                        "zh": "问题解决，办结",
                        "en": "Settled and closed"
                      }
                    }
                  ],
                  "actions": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/cases/{number}/evaluation": {
      "post": {
        "tags": [
          "cases"
        ],
        "operationId": "evaluateCase",
        "x-problems": {
          "409": [
            "version-conflict",
            "illegal-transition",
            "submission-in-flight"
          ],
          "422": [
            "invalid-request",
            "idempotency-key-reused"
          ]
        },
        "summary": "Rate a case that has ended, once",
        "description": "Closed or declined cases. The score stays for the statistics, the words can be erased.",
        "security": [
          {
            "caseToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseEvaluation"
              },
              "example": {
                "version": 7,
                "score": 5,
                "text": "讲得很清楚。"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Case"
                },
                "example": {
                  "number": "261096879517",
                  "homeCounty": "410311",
                  "kind": "consult",
                  "service": {
                    "code": "consult",
                    "name": {
                      "zh": "法律咨询",
                      "en": "Legal consultation"
                    }
                  },
                  "topic": {
                    "code": "wage-arrears",
                    "name": {
                      "zh": "拖欠工资",
                      "en": "Unpaid wages"
                    }
                  },
                  "region": {
                    "code": "410311013",
                    "name": {
                      "zh": "洛龙区 安乐街道"
                    }
                  },
                  "state": "accepted",
                  "stateText": {
                    "zh": "已经受理，正在安排",
                    "en": "Taken up, being arranged"
                  },
                  "stateLead": {
                    "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                    "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                  },
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心",
                      "en": "Luolong District Public Legal Service Centre"
                    }
                  },
                  "receivedAt": "2026-11-23T10:05:00+08:00",
                  "updatedAt": "2026-11-23T10:20:00+08:00",
                  "version": 2,
                  "sequence": 2,
                  "promise": {
                    "what": {
                      "zh": "答复您",
                      "en": "Answer you"
                    },
                    "nature": "commitment",
                    "startedOn": "2026-11-23",
                    "dueOn": "2026-11-26",
                    "limit": 3,
                    "unit": "workday",
                    "provisional": false,
                    "basis": {
                      "zh": "服务承诺：3 个工作日内",
                      "en": "Our commitment: within 3 working days"
                    },
                    "ruleSet": "consult-2026",
                    "state": "running",
                    "daysLeft": 3,
                    "days": [
                      {
                        "date": "2026-11-24",
                        "counted": true
                      },
                      {
                        "date": "2026-11-25",
                        "counted": true
                      }
                    ]
                  },
                  "greenChannel": true,
                  "summary": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "ahead": [
                    {
                      "state": "resolved",
                      "text": {
                        "zh": "答复您",
                        "en": "You get the answer"
                      }
                    },
                    {
                      "state": "closed",
                      "text": {
                        "zh": "问题解决，办结",
                        "en": "Settled and closed"
                      }
                    }
                  ],
                  "actions": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/cases/{number}/messages": {
      "get": {
        "tags": [
          "cases"
        ],
        "operationId": "listCaseMessages",
        "summary": "Everything said in the case by both sides, oldest first",
        "security": [
          {
            "caseToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of what was said",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseMessagePage"
                },
                "example": {
                  "items": [
                    {
                      "sequence": 3,
                      "about": "message",
                      "actor": "citizen",
                      "text": "考勤表的照片用得上吗？",
                      "at": "2026-11-23T11:20:00+08:00"
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      },
      "post": {
        "tags": [
          "cases"
        ],
        "operationId": "sendCaseMessage",
        "x-problems": {
          "409": [
            "version-conflict",
            "illegal-transition",
            "submission-in-flight"
          ],
          "422": [
            "invalid-request",
            "idempotency-key-reused"
          ]
        },
        "summary": "Write to those who work on the case",
        "description": "Until the case has ended.",
        "security": [
          {
            "caseToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseWords"
              },
              "example": {
                "version": 2,
                "text": "考勤表的照片用得上吗？"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Case"
                },
                "example": {
                  "number": "261096879517",
                  "homeCounty": "410311",
                  "kind": "consult",
                  "service": {
                    "code": "consult",
                    "name": {
                      "zh": "法律咨询",
                      "en": "Legal consultation"
                    }
                  },
                  "topic": {
                    "code": "wage-arrears",
                    "name": {
                      "zh": "拖欠工资",
                      "en": "Unpaid wages"
                    }
                  },
                  "region": {
                    "code": "410311013",
                    "name": {
                      "zh": "洛龙区 安乐街道"
                    }
                  },
                  "state": "accepted",
                  "stateText": {
                    "zh": "已经受理，正在安排",
                    "en": "Taken up, being arranged"
                  },
                  "stateLead": {
                    "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                    "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                  },
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心",
                      "en": "Luolong District Public Legal Service Centre"
                    }
                  },
                  "receivedAt": "2026-11-23T10:05:00+08:00",
                  "updatedAt": "2026-11-23T10:20:00+08:00",
                  "version": 2,
                  "sequence": 2,
                  "promise": {
                    "what": {
                      "zh": "答复您",
                      "en": "Answer you"
                    },
                    "nature": "commitment",
                    "startedOn": "2026-11-23",
                    "dueOn": "2026-11-26",
                    "limit": 3,
                    "unit": "workday",
                    "provisional": false,
                    "basis": {
                      "zh": "服务承诺：3 个工作日内",
                      "en": "Our commitment: within 3 working days"
                    },
                    "ruleSet": "consult-2026",
                    "state": "running",
                    "daysLeft": 3,
                    "days": [
                      {
                        "date": "2026-11-24",
                        "counted": true
                      },
                      {
                        "date": "2026-11-25",
                        "counted": true
                      }
                    ]
                  },
                  "greenChannel": true,
                  "summary": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "ahead": [
                    {
                      "state": "resolved",
                      "text": {
                        "zh": "答复您",
                        "en": "You get the answer"
                      }
                    },
                    {
                      "state": "closed",
                      "text": {
                        "zh": "问题解决，办结",
                        "en": "Settled and closed"
                      }
                    }
                  ],
                  "actions": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/cases/{number}/objections": {
      "post": {
        "tags": [
          "cases"
        ],
        "operationId": "objectToCase",
        "x-problems": {
          "422": [
            "invalid-request",
            "idempotency-key-reused"
          ]
        },
        "summary": "Object to the decision, or ask for a review; opens a new case that names this one",
        "description": "For kinds whose rules know an objection or a review (legal aid, feedback), once, after the decision. Looked at by the city bureau, not by the unit that decided. The same key with the same body returns the first receipt.",
        "security": [
          {
            "caseToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseObjection"
              },
              "example": {
                "version": 3,
                "text": "我是进城务工的，要的是工资，按规定不用审查经济困难。"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The new case is open",
            "headers": {
              "Location": {
                "description": "The new case's address, `/v1/cases/{number}`",
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseReceipt"
                },
                "example": {
                  "number": "261096879517",
                  "code": "52635113",
                  "receivedAt": "2026-11-23T10:05:00+08:00",
                  "unit": {
                    "id": "LYB-410300",
                    "name": {
                      "zh": "洛阳市司法局",
                      "en": "Luoyang Municipal Bureau of Justice"
                    }
                  },
                  "promise": {
                    "what": {
                      "zh": "答复您",
                      "en": "Answer you"
                    },
                    "nature": "commitment",
                    "startedOn": "2026-11-23",
                    "dueOn": "2026-11-26",
                    "limit": 3,
                    "unit": "workday",
                    "provisional": false,
                    "basis": {
                      "zh": "服务承诺：3 个工作日内",
                      "en": "Our commitment: within 3 working days"
                    },
                    "ruleSet": "consult-2026",
                    "state": "running",
                    "daysLeft": 3,
                    "days": [
                      {
                        "date": "2026-11-24",
                        "counted": true
                      },
                      {
                        "date": "2026-11-25",
                        "counted": true
                      }
                    ]
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/cases/{number}/copy": {
      "get": {
        "tags": [
          "cases"
        ],
        "operationId": "copyCase",
        "summary": "A copy of everything kept about the citizen in this case, in full",
        "description": "What was filled in, what happened, what was said, which files are there, how long it is kept, and who of the staff opened it (个人信息保护法 art. 45). The desk's own notes are not in it.",
        "security": [
          {
            "caseToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "The copy",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseCopy"
                },
                "example": {
                  "case": {
                    "number": "261096879517",
                    "homeCounty": "410311",
                    "kind": "consult",
                    "service": {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      }
                    },
                    "topic": {
                      "code": "wage-arrears",
                      "name": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    "region": {
                      "code": "410311013",
                      "name": {
                        "zh": "洛龙区 安乐街道"
                      }
                    },
                    "state": "accepted",
                    "stateText": {
                      "zh": "已经受理，正在安排",
                      "en": "Taken up, being arranged"
                    },
                    "stateLead": {
                      "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                      "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                    },
                    "unit": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    },
                    "receivedAt": "2026-11-23T10:05:00+08:00",
                    "updatedAt": "2026-11-23T10:20:00+08:00",
                    "version": 2,
                    "sequence": 2,
                    "promise": {
                      "what": {
                        "zh": "答复您",
                        "en": "Answer you"
                      },
                      "nature": "commitment",
                      "startedOn": "2026-11-23",
                      "dueOn": "2026-11-26",
                      "limit": 3,
                      "unit": "workday",
                      "provisional": false,
                      "basis": {
                        "zh": "服务承诺：3 个工作日内",
                        "en": "Our commitment: within 3 working days"
                      },
                      "ruleSet": "consult-2026",
                      "state": "running",
                      "daysLeft": 3,
                      "days": [
                        {
                          "date": "2026-11-24",
                          "counted": true
                        },
                        {
                          "date": "2026-11-25",
                          "counted": true
                        }
                      ]
                    },
                    "greenChannel": true,
                    "summary": [
                      {
                        "name": "topic",
                        "label": {
                          "zh": "哪一类",
                          "en": "About"
                        },
                        "value": "wage-arrears",
                        "valueText": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      {
                        "name": "question",
                        "label": {
                          "zh": "您说的事",
                          "en": "What you told us"
                        },
                        "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                      }
                    ],
                    "ahead": [
                      {
                        "state": "resolved",
                        "text": {
                          "zh": "答复您",
                          "en": "You get the answer"
                        }
                      },
                      {
                        "state": "closed",
                        "text": {
                          "zh": "问题解决，办结",
                          "en": "Settled and closed"
                        }
                      }
                    ],
                    "actions": []
                  },
                  "draft": {
                    "form": "consultation",
                    "formVersion": 1,
                    "answers": {
                      "name": "王建国"
                    }
                  },
                  "answers": [
                    {
                      "name": "name",
                      "label": {
                        "zh": "姓名",
                        "en": "Name"
                      },
                      "value": "王建国"
                    }
                  ],
                  "events": [
                    {
                      "sequence": 1,
                      "type": "submitted",
                      "text": {
                        "zh": "您问了问题",
                        "en": "You asked your question"
                      },
                      "detail": {
                        "zh": "洛龙区公共法律服务中心收到",
                        "en": "Received by Luolong District Public Legal Service Centre"
                      },
                      "at": "2026-11-23T10:05:00+08:00",
                      "actor": "citizen",
                      "state": "submitted",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    }
                  ],
                  "messages": [
                    {
                      "sequence": 3,
                      "about": "message",
                      "actor": "citizen",
                      "text": "考勤表的照片用得上吗？",
                      "at": "2026-11-23T11:20:00+08:00"
                    }
                  ],
                  "attachments": [
                    {
                      "name": "工资条.jpg",
                      "size": 1048576,
                      "mediaType": "image/jpeg",
                      "state": "accepted",
                      "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                      "attachedAt": "2026-11-23T10:05:00+08:00"
                    }
                  ],
                  "retention": {
                    "zh": "办结后保存 365 天，到期自动删除，只留下不含个人信息的办理记录。",
                    "en": "Kept for 365 days after the end and then erased by itself; only a record without personal information stays."
                  },
                  "readings": [
                    {
                      "at": "2026-11-23T10:20:00+08:00",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      },
                      "role": "clerk",
                      "full": true,
                      "reason": "call-back"
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/slots": {
      "get": {
        "tags": [
          "catalogue"
        ],
        "operationId": "listSlots",
        "summary": "Times that can be booked, soonest first",
        "description": "Computed from the rotas of windows, the visits of village advisers and the reception days, less days off. Only times that can be booked now: none of the past, none too near or too far ahead. One that is full is listed with `remaining` 0. Name a `station` or a `region`: a region has the times of whoever serves it, and the visits to its villages.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "name": "kind",
            "in": "query",
            "description": "Only this kind",
            "schema": {
              "$ref": "#/components/schemas/AppointmentKind"
            }
          },
          {
            "name": "service",
            "in": "query",
            "description": "Only windows of this service",
            "schema": {
              "$ref": "#/components/schemas/Slug"
            },
            "example": "notary"
          },
          {
            "name": "station",
            "in": "query",
            "description": "Where it is: a station, or the city bureau",
            "schema": {
              "$ref": "#/components/schemas/StationId"
            },
            "example": "LYW-410311013001"
          },
          {
            "name": "region",
            "in": "query",
            "description": "Who serves this region",
            "schema": {
              "$ref": "#/components/schemas/RegionCode"
            }
          },
          {
            "name": "from",
            "in": "query",
            "description": "First day. Default today",
            "schema": {
              "type": "string",
              "format": "date"
            }
          },
          {
            "name": "to",
            "in": "query",
            "description": "Last day. Default as far ahead as can be booked",
            "schema": {
              "type": "string",
              "format": "date"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of slots",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SlotPage"
                },
                "example": {
                  "items": [
                    {
                      "id": "visit-lyw-410311013001.202612071430",
                      "kind": "adviser-visit",
                      "homeCounty": "410311",
                      "start": "2026-12-07T14:30:00+08:00",
                      "end": "2026-12-07T15:00:00+08:00",
                      "remaining": 1,
                      "unit": {
                        "id": "LYS-410311013",
                        "name": {
                          "zh": "安乐街道公共法律服务站"
                        }
                      },
                      "place": {
                        "id": "LYW-410311013001",
                        "name": {
                          "zh": "狮子桥社区公共法律服务工作室"
                        },
                        "region": "410311013001",
                        "address": "洛阳市洛龙区安乐街道狮子桥社区"
                      },
                      "host": {
                        "zh": "示例顾问 001",
                        "en": "Sample adviser 001"
                      },
                      "provenance": "derived"
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/appointments": {
      "post": {
        "tags": [
          "appointments"
        ],
        "operationId": "bookAppointment",
        "x-problems": {
          "422": [
            "invalid-request",
            "invalid-case",
            "idempotency-key-reused"
          ]
        },
        "summary": "Book a slot with a filled-in form",
        "description": "For the forms of an adviser's visit and a reception day; a form that opens a case books its slot when the case is submitted. The same `Idempotency-Key` with the same body returns the first receipt, code included; with another body it is refused (422). Who comes too late gets 409 with the next free `slots`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/ProofOfWork"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AppointmentDraft"
              },
              "example": {
                "form": "adviser-visit",
                "formVersion": 1,
                "homeCounty": "410311",
                "noticeVersion": "2026-11",
                "answers": {
                  "place": "410311013001",
                  "slot": "visit-lyw-410311013001.202612071430",
                  "matter": "邻居借了4万块钱不还，想问问怎么要回来。",
                  "name": "王建国",
                  "phone": "13837902146"
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The slot is booked",
            "headers": {
              "Location": {
                "description": "The appointment's address, `/v1/appointments/{number}`",
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AppointmentReceipt"
                },
                "example": {
                  "number": "261096879517",
                  "code": "52635113",
                  "bookedAt": "2026-11-23T10:05:00+08:00",
                  "kind": "adviser-visit",
                  "start": "2026-12-07T14:30:00+08:00",
                  "end": "2026-12-07T15:00:00+08:00",
                  "unit": {
                    "id": "LYS-410311013",
                    "name": {
                      "zh": "安乐街道公共法律服务站"
                    }
                  },
                  "place": {
                    "id": "LYW-410311013001",
                    "name": {
                      "zh": "狮子桥社区公共法律服务工作室"
                    },
                    "region": "410311013001",
                    "address": "洛阳市洛龙区安乐街道狮子桥社区"
                  },
                  "host": {
                    "zh": "示例顾问 001",
                    "en": "Sample adviser 001"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/SlotConflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "428": {
            "$ref": "#/components/responses/ProofNeeded"
          }
        }
      }
    },
    "/v1/appointments/{number}/token": {
      "post": {
        "tags": [
          "appointments"
        ],
        "operationId": "openAppointmentToken",
        "x-repeat": "token",
        "summary": "Trade number and query code for a token of 30 minutes",
        "description": "Of an appointment, or of the case that it belongs to. An unknown number and a wrong code get the same bytes after the same work; wrong tries are counted with those for cases.",
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseCredentials"
              },
              "example": {
                "code": "52635113"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The token",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseToken"
                },
                "example": {
                  "token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjbGVyay1seXMtNDEwMzExMDEzIn0.c2FtcGxl",
                  "expiresAt": "2026-11-23T10:35:00+08:00"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/CredentialsRejected"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "429": {
            "$ref": "#/components/responses/TooManyTries"
          }
        }
      }
    },
    "/v1/appointments/{number}": {
      "get": {
        "tags": [
          "appointments"
        ],
        "operationId": "getAppointment",
        "summary": "The citizen's own appointment",
        "description": "The token of the case opens its appointment too.",
        "security": [
          {
            "appointmentToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "The appointment",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Appointment"
                },
                "example": {
                  "number": "261096879517",
                  "kind": "adviser-visit",
                  "homeCounty": "410311",
                  "state": "booked",
                  "stateText": {
                    "zh": "约好了",
                    "en": "Booked"
                  },
                  "start": "2026-12-07T14:30:00+08:00",
                  "end": "2026-12-07T15:00:00+08:00",
                  "unit": {
                    "id": "LYS-410311013",
                    "name": {
                      "zh": "安乐街道公共法律服务站"
                    }
                  },
                  "place": {
                    "id": "LYW-410311013001",
                    "name": {
                      "zh": "狮子桥社区公共法律服务工作室"
                    },
                    "region": "410311013001",
                    "address": "洛阳市洛龙区安乐街道狮子桥社区"
                  },
                  "host": {
                    "zh": "示例顾问 001",
                    "en": "Sample adviser 001"
                  },
                  "provenance": "derived",
                  "slot": "visit-lyw-410311013001.202612071430",
                  "bookedAt": "2026-11-23T10:05:00+08:00",
                  "updatedAt": "2026-11-23T10:05:00+08:00",
                  "changeableUntil": "2026-12-07T12:30:00+08:00",
                  "version": 1,
                  "summary": [
                    {
                      "name": "phone",
                      "label": {
                        "zh": "电话",
                        "en": "Phone"
                      },
                      "value": "138****2146"
                    }
                  ],
                  "actions": [
                    "move",
                    "cancel"
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      },
      "delete": {
        "tags": [
          "appointments"
        ],
        "operationId": "eraseAppointment",
        "summary": "Erase everything personal of an appointment that is over",
        "description": "Once it was cancelled or its time has passed. What was filled in is gone for good, and number and code open nothing any more. That of a case is erased with the case.",
        "security": [
          {
            "appointmentToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "name": "version",
            "in": "query",
            "required": true,
            "description": "The version that was looked at",
            "schema": {
              "type": "integer",
              "minimum": 1
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The appointment is erased",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AppointmentErasure"
                },
                "example": {
                  "number": "261096879517",
                  "erasedAt": "2026-12-20T10:05:00+08:00"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/AppointmentConflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/appointments/{number}/move": {
      "post": {
        "tags": [
          "appointments"
        ],
        "operationId": "moveAppointment",
        "x-repeat": "version",
        "x-problems": {
          "409": [
            "slot-full",
            "slot-held",
            "version-conflict",
            "illegal-transition"
          ],
          "422": [
            "invalid-request",
            "invalid-case"
          ]
        },
        "summary": "Take another slot and give this one back",
        "description": "Both or neither: whoever cannot have the new one keeps the old. A slot of the same kind and county; of a case, at the unit that works on it. What was called off with a case that goes on is booked again in the same way: `actions` has `move` for as long as it can be.",
        "security": [
          {
            "appointmentToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AppointmentMove"
              },
              "example": {
                "version": 1,
                "slot": "visit-lyw-410311013001.202612071500"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The appointment after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Appointment"
                },
                "example": {
                  "number": "261096879517",
                  "kind": "adviser-visit",
                  "homeCounty": "410311",
                  "state": "booked",
                  "stateText": {
                    "zh": "约好了",
                    "en": "Booked"
                  },
                  "start": "2026-12-07T14:30:00+08:00",
                  "end": "2026-12-07T15:00:00+08:00",
                  "unit": {
                    "id": "LYS-410311013",
                    "name": {
                      "zh": "安乐街道公共法律服务站"
                    }
                  },
                  "place": {
                    "id": "LYW-410311013001",
                    "name": {
                      "zh": "狮子桥社区公共法律服务工作室"
                    },
                    "region": "410311013001",
                    "address": "洛阳市洛龙区安乐街道狮子桥社区"
                  },
                  "host": {
                    "zh": "示例顾问 001",
                    "en": "Sample adviser 001"
                  },
                  "provenance": "derived",
                  "slot": "visit-lyw-410311013001.202612071430",
                  "bookedAt": "2026-11-23T10:05:00+08:00",
                  "updatedAt": "2026-11-23T10:05:00+08:00",
                  "changeableUntil": "2026-12-07T12:30:00+08:00",
                  "version": 1,
                  "summary": [
                    {
                      "name": "phone",
                      "label": {
                        "zh": "电话",
                        "en": "Phone"
                      },
                      "value": "138****2146"
                    }
                  ],
                  "actions": [
                    "move",
                    "cancel"
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/SlotConflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/appointments/{number}/cancel": {
      "post": {
        "tags": [
          "appointments"
        ],
        "operationId": "cancelAppointment",
        "x-repeat": "version",
        "summary": "Give the slot back",
        "description": "Until `changeableUntil`. The case that it belongs to goes on.",
        "security": [
          {
            "appointmentToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AppointmentChange"
              },
              "example": {
                "version": 1
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The appointment after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Appointment"
                },
                "example": {
                  "number": "261096879517",
                  "kind": "adviser-visit",
                  "homeCounty": "410311",
                  "state": "booked",
                  "stateText": {
                    "zh": "约好了",
                    "en": "Booked"
                  },
                  "start": "2026-12-07T14:30:00+08:00",
                  "end": "2026-12-07T15:00:00+08:00",
                  "unit": {
                    "id": "LYS-410311013",
                    "name": {
                      "zh": "安乐街道公共法律服务站"
                    }
                  },
                  "place": {
                    "id": "LYW-410311013001",
                    "name": {
                      "zh": "狮子桥社区公共法律服务工作室"
                    },
                    "region": "410311013001",
                    "address": "洛阳市洛龙区安乐街道狮子桥社区"
                  },
                  "host": {
                    "zh": "示例顾问 001",
                    "en": "Sample adviser 001"
                  },
                  "provenance": "derived",
                  "slot": "visit-lyw-410311013001.202612071430",
                  "bookedAt": "2026-11-23T10:05:00+08:00",
                  "updatedAt": "2026-11-23T10:05:00+08:00",
                  "changeableUntil": "2026-12-07T12:30:00+08:00",
                  "version": 1,
                  "summary": [
                    {
                      "name": "phone",
                      "label": {
                        "zh": "电话",
                        "en": "Phone"
                      },
                      "value": "138****2146"
                    }
                  ],
                  "actions": [
                    "move",
                    "cancel"
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/AppointmentConflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/appointments/{number}/calendar": {
      "get": {
        "tags": [
          "appointments"
        ],
        "operationId": "getAppointmentCalendar",
        "summary": "The appointment for the citizen's own calendar (RFC 5545)",
        "description": "Nothing personal is in it. Each has the same UID and a higher SEQUENCE after a change; a cancelled one says so.",
        "security": [
          {
            "appointmentToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "An iCalendar object",
            "content": {
              "text/calendar": {
                "schema": {
                  "type": "string"
                },
                "example": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…\r\nEND:VCALENDAR\r\n"
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/drafts/{locator}": {
      "get": {
        "tags": [
          "drafts"
        ],
        "operationId": "getDraft",
        "summary": "The sealed draft that a code leads to",
        "description": "Sixty unknown locators an hour for an address, counted together with wrong query codes.",
        "parameters": [
          {
            "$ref": "#/components/parameters/DraftLocator"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "The draft",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SealedDraft"
                },
                "example": {
                  "version": 2,
                  "sealed": "0yWZ6nJvGx5cQkQeM8gq0kq9m1rT3bYc2dXwPp7hZ4oLwVt6Eo9sUA",
                  "savedAt": "2026-11-23T10:05:00+08:00",
                  "expiresAt": "2026-11-26T10:05:00+08:00"
                }
              }
            }
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyTries"
          }
        }
      },
      "put": {
        "tags": [
          "drafts"
        ],
        "operationId": "saveDraft",
        "x-problems": {
          "409": [
            "version-conflict"
          ]
        },
        "summary": "Keep a sealed draft for 72 hours from now",
        "description": "`version` is the one that was read, 0 for a new draft; another one now is 409 and changes nothing. The very same ciphertext again is no change and answers alike, so a resend is harmless.",
        "parameters": [
          {
            "$ref": "#/components/parameters/DraftLocator"
          },
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/ProofOfWork"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DraftSaving"
              },
              "example": {
                "version": 1,
                "sealed": "0yWZ6nJvGx5cQkQeM8gq0kq9m1rT3bYc2dXwPp7hZ4oLwVt6Eo9sUA"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The draft is kept",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DraftReceipt"
                },
                "example": {
                  "version": 2,
                  "expiresAt": "2026-11-26T10:05:00+08:00"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "428": {
            "$ref": "#/components/responses/ProofNeeded"
          },
          "429": {
            "$ref": "#/components/responses/TooManyTries"
          }
        }
      },
      "delete": {
        "tags": [
          "drafts"
        ],
        "operationId": "deleteDraft",
        "summary": "Delete a draft for good",
        "description": "A draft that is not there is deleted already.",
        "parameters": [
          {
            "$ref": "#/components/parameters/DraftLocator"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "Nothing is kept under this locator",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DraftDeletion"
                },
                "example": {
                  "deletedAt": "2026-11-23T10:05:00+08:00"
                }
              }
            }
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/attachments": {
      "post": {
        "tags": [
          "attachments"
        ],
        "operationId": "createAttachment",
        "x-problems": {
          "422": [
            "invalid-request",
            "attachment-refused",
            "idempotency-key-reused"
          ]
        },
        "summary": "Announce a file; the answer says how to send it",
        "description": "What is in it comes in pieces. The same `Idempotency-Key` with the same body returns the first answer. A file that belongs to no case is deleted after 72 hours.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/ProofOfWork"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AttachmentDraft"
              },
              "example": {
                "homeCounty": "410311",
                "name": "工资条.jpg",
                "size": 1048576
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The file can be sent",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AttachmentUpload"
                },
                "example": {
                  "id": "wYB0Z1cPq3mLr8sT5uVxQg",
                  "token": "WyJrMSIsIjQxMDMxMSJd.c2FtcGxl",
                  "offset": 0,
                  "size": 1048576,
                  "largestChunk": 524288,
                  "expiresAt": "2026-11-26T10:05:00+08:00"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "428": {
            "$ref": "#/components/responses/ProofNeeded"
          },
          "429": {
            "$ref": "#/components/responses/TooManyTries"
          }
        }
      }
    },
    "/v1/attachments/{id}": {
      "get": {
        "tags": [
          "attachments"
        ],
        "operationId": "getAttachment",
        "summary": "How far a file has come, and what the inspection found",
        "security": [
          {
            "uploadToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AttachmentId"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "The file",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Attachment"
                },
                "example": {
                  "id": "wYB0Z1cPq3mLr8sT5uVxQg",
                  "name": "工资条.jpg",
                  "size": 1048576,
                  "offset": 1048576,
                  "state": "accepted",
                  "mediaType": "image/jpeg",
                  "expiresAt": "2026-11-26T10:05:00+08:00"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      },
      "delete": {
        "tags": [
          "attachments"
        ],
        "operationId": "deleteAttachment",
        "x-problems": {
          "409": [
            "attachment-not-ready"
          ]
        },
        "summary": "Delete a file for good",
        "description": "Only while it belongs to no case; what belongs to one is erased with it. A file that is not there is deleted already.",
        "security": [
          {
            "uploadToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AttachmentId"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "responses": {
          "200": {
            "description": "Nothing is left of it",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AttachmentDeletion"
                },
                "example": {
                  "deletedAt": "2026-11-23T10:05:00+08:00"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          }
        }
      }
    },
    "/v1/attachments/{id}/chunks/{offset}": {
      "put": {
        "tags": [
          "attachments"
        ],
        "operationId": "uploadAttachmentChunk",
        "x-problems": {
          "409": [
            "wrong-offset"
          ],
          "422": [
            "invalid-request",
            "attachment-refused"
          ]
        },
        "summary": "Send the piece that begins at an offset",
        "description": "Pieces come in order and may have any length up to `largestChunk`. The same piece again is no change. Any other offset than the one expected is 409, whose `offset` says where to go on.",
        "security": [
          {
            "uploadToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AttachmentId"
          },
          {
            "name": "offset",
            "in": "path",
            "required": true,
            "description": "Bytes before this piece",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 1000000000
            },
            "example": 0
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/octet-stream": {
              "schema": {
                "type": "string",
                "contentMediaType": "application/octet-stream"
              },
              "example": "The bytes of the file from this offset on"
            }
          }
        },
        "responses": {
          "200": {
            "description": "The piece is kept",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AttachmentProgress"
                },
                "example": {
                  "offset": 262144
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/attachments/{id}/complete": {
      "post": {
        "tags": [
          "attachments"
        ],
        "operationId": "completeAttachment",
        "x-repeat": "same",
        "x-problems": {
          "409": [
            "wrong-offset"
          ],
          "422": [
            "invalid-request",
            "attachment-refused"
          ]
        },
        "summary": "Say that everything was sent, and have the file looked into",
        "description": "A file that is not what its SHA-256 says begins anew (422, `damaged`). One that may not be kept is deleted at once (422, attachment-refused). While the virus scanner is not there the file stays `inspecting`; a form can carry it all the same.",
        "security": [
          {
            "uploadToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AttachmentId"
          },
          {
            "$ref": "#/components/parameters/Portal"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AttachmentCompletion"
              },
              "example": {
                "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The file",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Attachment"
                },
                "example": {
                  "id": "wYB0Z1cPq3mLr8sT5uVxQg",
                  "name": "工资条.jpg",
                  "size": 1048576,
                  "offset": 1048576,
                  "state": "accepted",
                  "mediaType": "image/jpeg",
                  "expiresAt": "2026-11-26T10:05:00+08:00"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/cases/{number}/attachments": {
      "get": {
        "tags": [
          "cases"
        ],
        "operationId": "listCaseAttachments",
        "summary": "The files of the citizen's own case",
        "security": [
          {
            "caseToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Portal"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "The files, oldest first",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseAttachmentPage"
                },
                "example": {
                  "items": [
                    {
                      "id": "wYB0Z1cPq3mLr8sT5uVxQg",
                      "name": "工资条.jpg",
                      "size": 1048576,
                      "state": "accepted",
                      "mediaType": "image/jpeg",
                      "attachedAt": "2026-11-23T10:05:00+08:00"
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/me": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "getStaffMember",
        "summary": "Who the token names, with role, units and region",
        "security": [
          {
            "staffToken": []
          }
        ],
        "responses": {
          "200": {
            "description": "The member of staff",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StaffMember"
                },
                "example": {
                  "id": "clerk-lyc-410311",
                  "name": {
                    "zh": "示例受理员",
                    "en": "Sample clerk"
                  },
                  "role": "clerk",
                  "scope": "410311",
                  "units": [
                    {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    }
                  ],
                  "provenance": "derived"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/desk/staff": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "listAssignees",
        "summary": "Who can be given a case of this unit (its staff and the advisers of its villages)",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "name": "unit",
            "in": "query",
            "required": true,
            "description": "Unit whose people are meant",
            "schema": {
              "$ref": "#/components/schemas/UnitId"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of people",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssigneePage"
                },
                "example": {
                  "items": [
                    {
                      "id": "clerk-lyc-410311",
                      "name": {
                        "zh": "示例受理员",
                        "en": "Sample clerk"
                      },
                      "role": "clerk"
                    }
                  ],
                  "next": "WzBd"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/texts": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "listStandardTexts",
        "summary": "Words to begin an answer, a refusal, a request or a message with",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "name": "use",
            "in": "query",
            "description": "Only for this",
            "schema": {
              "$ref": "#/components/schemas/StandardTextUse"
            }
          },
          {
            "name": "kind",
            "in": "query",
            "description": "Only what fits cases of this kind",
            "schema": {
              "$ref": "#/components/schemas/CaseKind"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of texts",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StandardTextPage"
                },
                "example": {
                  "items": [
                    {
                      "code": "ask-wage-papers",
                      "use": "ask",
                      "kinds": [
                        "legal-aid",
                        "consult"
                      ],
                      "title": {
                        "zh": "欠薪要的材料",
                        "en": "Papers for unpaid wages"
                      },
                      "text": {
                        "zh": "身份证正反面；考勤表、工资条或者转账记录，有一样就行；欠条或者聊天记录。"
                      }
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "listDeskCases",
        "summary": "The queue of the units in the caller's scope, overdue first, then by due date",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "name": "unit",
            "in": "query",
            "description": "Only this unit's queue",
            "schema": {
              "$ref": "#/components/schemas/UnitId"
            }
          },
          {
            "name": "state",
            "in": "query",
            "description": "Only cases in this state. Default all open states",
            "schema": {
              "$ref": "#/components/schemas/CaseState"
            }
          },
          {
            "name": "kind",
            "in": "query",
            "description": "Only cases of this kind",
            "schema": {
              "$ref": "#/components/schemas/CaseKind"
            }
          },
          {
            "name": "assignee",
            "in": "query",
            "description": "Only what this person has",
            "schema": {
              "$ref": "#/components/schemas/StaffId"
            }
          },
          {
            "name": "greenChannel",
            "in": "query",
            "description": "Only the fast lane, or only the rest",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "overdue",
            "in": "query",
            "description": "Only what is late, or only the rest",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of the queue",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskCasePage"
                },
                "example": {
                  "items": [
                    {
                      "number": "261096879517",
                      "kind": "consult",
                      "service": {
                        "code": "consult",
                        "name": {
                          "zh": "法律咨询",
                          "en": "Legal consultation"
                        }
                      },
                      "topic": {
                        "code": "wage-arrears",
                        "name": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      "region": {
                        "code": "410311013",
                        "name": {
                          "zh": "洛龙区 安乐街道"
                        }
                      },
                      "state": "submitted",
                      "stateText": {
                        "zh": "已经收到，等工作人员受理",
                        "en": "Received, waiting for staff to take it up"
                      },
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      },
                      "title": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。",
                      "applicant": "王** 138****2146",
                      "receivedAt": "2026-11-23T10:05:00+08:00",
                      "version": 1,
                      "promise": {
                        "what": {
                          "zh": "答复您",
                          "en": "Answer you"
                        },
                        "nature": "commitment",
                        "startedOn": "2026-11-23",
                        "dueOn": "2026-11-26",
                        "limit": 3,
                        "unit": "workday",
                        "provisional": false,
                        "basis": {
                          "zh": "服务承诺：3 个工作日内",
                          "en": "Our commitment: within 3 working days"
                        },
                        "ruleSet": "consult-2026",
                        "state": "running",
                        "daysLeft": 3,
                        "days": [
                          {
                            "date": "2026-11-24",
                            "counted": true
                          },
                          {
                            "date": "2026-11-25",
                            "counted": true
                          }
                        ]
                      },
                      "overdue": false,
                      "greenChannel": true
                    }
                  ],
                  "next": null,
                  "total": 1,
                  "overdue": 0
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      },
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "recordCase",
        "x-problems": {
          "422": [
            "invalid-request",
            "invalid-case",
            "idempotency-key-reused"
          ]
        },
        "summary": "Write a case down for a caller to the hotline or a visitor at the counter",
        "description": "Like `submitCase`, recorded as done by staff. The receipt's number and code are for the citizen, to be read out or printed.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseRecording"
              },
              "example": {
                "channel": "hotline",
                "draft": {
                  "service": "consult",
                  "form": "consultation",
                  "formVersion": 1,
                  "homeCounty": "410311",
                  "noticeVersion": "2026-11",
                  "answers": {
                    "topic": "wage-arrears",
                    "question": "来电人说包工头欠他4万多块工资，打电话不接。",
                    "place": "410311013",
                    "forWhom": "self",
                    "replyBy": "phone",
                    "name": "王建国",
                    "phone": "13837902146"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The case is open",
            "headers": {
              "Location": {
                "description": "The case's address at the desk, `/v1/desk/cases/{number}`",
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseReceipt"
                },
                "example": {
                  "number": "261096879517",
                  "code": "52635113",
                  "receivedAt": "2026-11-23T10:05:00+08:00",
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心",
                      "en": "Luolong District Public Legal Service Centre"
                    }
                  },
                  "promise": {
                    "what": {
                      "zh": "答复您",
                      "en": "Answer you"
                    },
                    "nature": "commitment",
                    "startedOn": "2026-11-23",
                    "dueOn": "2026-11-26",
                    "limit": 3,
                    "unit": "workday",
                    "provisional": false,
                    "basis": {
                      "zh": "服务承诺：3 个工作日内",
                      "en": "Our commitment: within 3 working days"
                    },
                    "ruleSet": "consult-2026",
                    "state": "running",
                    "daysLeft": 3,
                    "days": [
                      {
                        "date": "2026-11-24",
                        "counted": true
                      },
                      {
                        "date": "2026-11-25",
                        "counted": true
                      }
                    ]
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/search": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "searchDeskCases",
        "x-repeat": "read",
        "summary": "Cases of the caller's queues by number, or by the exact name or phone that was given",
        "description": "In any state. By name and phone through a keyed hash; sent in the body, so that no address and no log holds them.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DeskSearch"
              },
              "example": {
                "phone": "13837902146"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "A page of cases, masked as in the queue",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskCasePage"
                },
                "example": {
                  "items": [],
                  "next": null,
                  "total": 0,
                  "overdue": 0
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "getDeskCase",
        "summary": "One case as the desk sees it, names and phones masked; the reading is recorded",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          }
        ],
        "responses": {
          "200": {
            "description": "The case",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskCase"
                },
                "example": {
                  "case": {
                    "number": "261096879517",
                    "homeCounty": "410311",
                    "kind": "consult",
                    "service": {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      }
                    },
                    "topic": {
                      "code": "wage-arrears",
                      "name": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    "region": {
                      "code": "410311013",
                      "name": {
                        "zh": "洛龙区 安乐街道"
                      }
                    },
                    "state": "accepted",
                    "stateText": {
                      "zh": "已经受理，正在安排",
                      "en": "Taken up, being arranged"
                    },
                    "stateLead": {
                      "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                      "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                    },
                    "unit": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    },
                    "receivedAt": "2026-11-23T10:05:00+08:00",
                    "updatedAt": "2026-11-23T10:20:00+08:00",
                    "version": 2,
                    "sequence": 2,
                    "promise": {
                      "what": {
                        "zh": "答复您",
                        "en": "Answer you"
                      },
                      "nature": "commitment",
                      "startedOn": "2026-11-23",
                      "dueOn": "2026-11-26",
                      "limit": 3,
                      "unit": "workday",
                      "provisional": false,
                      "basis": {
                        "zh": "服务承诺：3 个工作日内",
                        "en": "Our commitment: within 3 working days"
                      },
                      "ruleSet": "consult-2026",
                      "state": "running",
                      "daysLeft": 3,
                      "days": [
                        {
                          "date": "2026-11-24",
                          "counted": true
                        },
                        {
                          "date": "2026-11-25",
                          "counted": true
                        }
                      ]
                    },
                    "greenChannel": true,
                    "summary": [
                      {
                        "name": "topic",
                        "label": {
                          "zh": "哪一类",
                          "en": "About"
                        },
                        "value": "wage-arrears",
                        "valueText": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      {
                        "name": "question",
                        "label": {
                          "zh": "您说的事",
                          "en": "What you told us"
                        },
                        "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                      }
                    ],
                    "ahead": [
                      {
                        "state": "resolved",
                        "text": {
                          "zh": "答复您",
                          "en": "You get the answer"
                        }
                      },
                      {
                        "state": "closed",
                        "text": {
                          "zh": "问题解决，办结",
                          "en": "Settled and closed"
                        }
                      }
                    ],
                    "actions": []
                  },
                  "applicant": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "events": [
                    {
                      "sequence": 1,
                      "type": "submitted",
                      "text": {
                        "zh": "您问了问题",
                        "en": "You asked your question"
                      },
                      "detail": {
                        "zh": "洛龙区公共法律服务中心收到",
                        "en": "Received by Luolong District Public Legal Service Centre"
                      },
                      "at": "2026-11-23T10:05:00+08:00",
                      "actor": "citizen",
                      "state": "submitted",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    }
                  ],
                  "messages": [
                    {
                      "sequence": 3,
                      "about": "message",
                      "actor": "citizen",
                      "text": "考勤表的照片用得上吗？",
                      "at": "2026-11-23T11:20:00+08:00"
                    }
                  ],
                  "masked": true,
                  "channel": "online",
                  "actions": [
                    "assign",
                    "answer"
                  ],
                  "steps": [],
                  "overdue": false
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/open": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "openCaseInFull",
        "x-repeat": "read",
        "summary": "The case with names and phones in full, for a reason that is recorded",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseOpening"
              },
              "example": {
                "reason": "call-back"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskCase"
                },
                "example": {
                  "case": {
                    "number": "261096879517",
                    "homeCounty": "410311",
                    "kind": "consult",
                    "service": {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      }
                    },
                    "topic": {
                      "code": "wage-arrears",
                      "name": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    "region": {
                      "code": "410311013",
                      "name": {
                        "zh": "洛龙区 安乐街道"
                      }
                    },
                    "state": "accepted",
                    "stateText": {
                      "zh": "已经受理，正在安排",
                      "en": "Taken up, being arranged"
                    },
                    "stateLead": {
                      "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                      "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                    },
                    "unit": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    },
                    "receivedAt": "2026-11-23T10:05:00+08:00",
                    "updatedAt": "2026-11-23T10:20:00+08:00",
                    "version": 2,
                    "sequence": 2,
                    "promise": {
                      "what": {
                        "zh": "答复您",
                        "en": "Answer you"
                      },
                      "nature": "commitment",
                      "startedOn": "2026-11-23",
                      "dueOn": "2026-11-26",
                      "limit": 3,
                      "unit": "workday",
                      "provisional": false,
                      "basis": {
                        "zh": "服务承诺：3 个工作日内",
                        "en": "Our commitment: within 3 working days"
                      },
                      "ruleSet": "consult-2026",
                      "state": "running",
                      "daysLeft": 3,
                      "days": [
                        {
                          "date": "2026-11-24",
                          "counted": true
                        },
                        {
                          "date": "2026-11-25",
                          "counted": true
                        }
                      ]
                    },
                    "greenChannel": true,
                    "summary": [
                      {
                        "name": "topic",
                        "label": {
                          "zh": "哪一类",
                          "en": "About"
                        },
                        "value": "wage-arrears",
                        "valueText": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      {
                        "name": "question",
                        "label": {
                          "zh": "您说的事",
                          "en": "What you told us"
                        },
                        "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                      }
                    ],
                    "ahead": [
                      {
                        "state": "resolved",
                        "text": {
                          "zh": "答复您",
                          "en": "You get the answer"
                        }
                      },
                      {
                        "state": "closed",
                        "text": {
                          "zh": "问题解决，办结",
                          "en": "Settled and closed"
                        }
                      }
                    ],
                    "actions": []
                  },
                  "applicant": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "events": [
                    {
                      "sequence": 1,
                      "type": "submitted",
                      "text": {
                        "zh": "您问了问题",
                        "en": "You asked your question"
                      },
                      "detail": {
                        "zh": "洛龙区公共法律服务中心收到",
                        "en": "Received by Luolong District Public Legal Service Centre"
                      },
                      "at": "2026-11-23T10:05:00+08:00",
                      "actor": "citizen",
                      "state": "submitted",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    }
                  ],
                  "messages": [
                    {
                      "sequence": 3,
                      "about": "message",
                      "actor": "citizen",
                      "text": "考勤表的照片用得上吗？",
                      "at": "2026-11-23T11:20:00+08:00"
                    }
                  ],
                  "masked": true,
                  "channel": "online",
                  "actions": [
                    "assign",
                    "answer"
                  ],
                  "steps": [],
                  "overdue": false
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/attachments": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "listDeskAttachments",
        "summary": "The files of a case; the reading is recorded",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "The files, oldest first",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseAttachmentPage"
                },
                "example": {
                  "items": [
                    {
                      "id": "wYB0Z1cPq3mLr8sT5uVxQg",
                      "name": "工资条.jpg",
                      "size": 1048576,
                      "state": "accepted",
                      "mediaType": "image/jpeg",
                      "attachedAt": "2026-11-23T10:05:00+08:00"
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/attachments/{id}": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "getDeskAttachment",
        "x-problems": {
          "409": [
            "attachment-not-ready"
          ]
        },
        "summary": "Download a file that was looked into; the reading and its reason are recorded",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/AttachmentId"
          },
          {
            "name": "reason",
            "in": "query",
            "required": true,
            "description": "Why it is opened",
            "schema": {
              "type": "string",
              "x-extensible-enum": [
                "work",
                "call-back",
                "identity",
                "citizen-asked",
                "supervision"
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The file, to be saved and never shown in place",
            "headers": {
              "Content-Disposition": {
                "description": "`attachment`, with the name",
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/octet-stream": {
                "schema": {
                  "type": "string",
                  "contentMediaType": "application/octet-stream"
                },
                "example": "%PDF-1.7 …"
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/notes": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "listCaseNotes",
        "summary": "What the desk noted for itself, oldest first; the citizen does not see it",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of notes",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseNotePage"
                },
                "example": {
                  "items": [
                    {
                      "id": "zK2xw9b4uQm1",
                      "text": "电话打了两次没人接，明天上午再打。",
                      "at": "2026-11-23T15:10:00+08:00",
                      "by": {
                        "id": "clerk-lyc-410311",
                        "name": {
                          "zh": "示例受理员（洛龙区公共法律服务中心）"
                        },
                        "role": "clerk"
                      }
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      },
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "addCaseNote",
        "x-problems": {
          "409": [
            "illegal-transition"
          ],
          "422": [
            "invalid-request",
            "idempotency-key-reused"
          ]
        },
        "summary": "Note something for the desk; the case stays as it is",
        "description": "The same key and words return the first note.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseNoteDraft"
              },
              "example": {
                "text": "电话打了两次没人接，明天上午再打。"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The note",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseNote"
                },
                "example": {
                  "id": "zK2xw9b4uQm1",
                  "text": "电话打了两次没人接，明天上午再打。",
                  "at": "2026-11-23T15:10:00+08:00",
                  "by": {
                    "id": "clerk-lyc-410311",
                    "name": {
                      "zh": "示例受理员（洛龙区公共法律服务中心）"
                    },
                    "role": "clerk"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/accept": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "acceptCase",
        "x-repeat": "version",
        "summary": "Take the case up (submitted → accepted)",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseChange"
              },
              "example": {
                "version": 1
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskCase"
                },
                "example": {
                  "case": {
                    "number": "261096879517",
                    "homeCounty": "410311",
                    "kind": "consult",
                    "service": {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      }
                    },
                    "topic": {
                      "code": "wage-arrears",
                      "name": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    "region": {
                      "code": "410311013",
                      "name": {
                        "zh": "洛龙区 安乐街道"
                      }
                    },
                    "state": "accepted",
                    "stateText": {
                      "zh": "已经受理，正在安排",
                      "en": "Taken up, being arranged"
                    },
                    "stateLead": {
                      "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                      "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                    },
                    "unit": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    },
                    "receivedAt": "2026-11-23T10:05:00+08:00",
                    "updatedAt": "2026-11-23T10:20:00+08:00",
                    "version": 2,
                    "sequence": 2,
                    "promise": {
                      "what": {
                        "zh": "答复您",
                        "en": "Answer you"
                      },
                      "nature": "commitment",
                      "startedOn": "2026-11-23",
                      "dueOn": "2026-11-26",
                      "limit": 3,
                      "unit": "workday",
                      "provisional": false,
                      "basis": {
                        "zh": "服务承诺：3 个工作日内",
                        "en": "Our commitment: within 3 working days"
                      },
                      "ruleSet": "consult-2026",
                      "state": "running",
                      "daysLeft": 3,
                      "days": [
                        {
                          "date": "2026-11-24",
                          "counted": true
                        },
                        {
                          "date": "2026-11-25",
                          "counted": true
                        }
                      ]
                    },
                    "greenChannel": true,
                    "summary": [
                      {
                        "name": "topic",
                        "label": {
                          "zh": "哪一类",
                          "en": "About"
                        },
                        "value": "wage-arrears",
                        "valueText": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      {
                        "name": "question",
                        "label": {
                          "zh": "您说的事",
                          "en": "What you told us"
                        },
                        "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                      }
                    ],
                    "ahead": [
                      {
                        "state": "resolved",
                        "text": {
                          "zh": "答复您",
                          "en": "You get the answer"
                        }
                      },
                      {
                        "state": "closed",
                        "text": {
                          "zh": "问题解决，办结",
                          "en": "Settled and closed"
                        }
                      }
                    ],
                    "actions": []
                  },
                  "applicant": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "events": [
                    {
                      "sequence": 1,
                      "type": "submitted",
                      "text": {
                        "zh": "您问了问题",
                        "en": "You asked your question"
                      },
                      "detail": {
                        "zh": "洛龙区公共法律服务中心收到",
                        "en": "Received by Luolong District Public Legal Service Centre"
                      },
                      "at": "2026-11-23T10:05:00+08:00",
                      "actor": "citizen",
                      "state": "submitted",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    }
                  ],
                  "messages": [
                    {
                      "sequence": 3,
                      "about": "message",
                      "actor": "citizen",
                      "text": "考勤表的照片用得上吗？",
                      "at": "2026-11-23T11:20:00+08:00"
                    }
                  ],
                  "masked": true,
                  "channel": "online",
                  "actions": [
                    "assign",
                    "answer"
                  ],
                  "steps": [],
                  "overdue": false
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/assign": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "assignCase",
        "x-repeat": "version",
        "summary": "Give the case to somebody (accepted → assigned, or to somebody else)",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseAssignment"
              },
              "example": {
                "version": 3,
                "assignee": "worker-lyc-410311-1"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskCase"
                },
                "example": {
                  "case": {
                    "number": "261096879517",
                    "homeCounty": "410311",
                    "kind": "consult",
                    "service": {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      }
                    },
                    "topic": {
                      "code": "wage-arrears",
                      "name": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    "region": {
                      "code": "410311013",
                      "name": {
                        "zh": "洛龙区 安乐街道"
                      }
                    },
                    "state": "accepted",
                    "stateText": {
                      "zh": "已经受理，正在安排",
                      "en": "Taken up, being arranged"
                    },
                    "stateLead": {
                      "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                      "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                    },
                    "unit": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    },
                    "receivedAt": "2026-11-23T10:05:00+08:00",
                    "updatedAt": "2026-11-23T10:20:00+08:00",
                    "version": 2,
                    "sequence": 2,
                    "promise": {
                      "what": {
                        "zh": "答复您",
                        "en": "Answer you"
                      },
                      "nature": "commitment",
                      "startedOn": "2026-11-23",
                      "dueOn": "2026-11-26",
                      "limit": 3,
                      "unit": "workday",
                      "provisional": false,
                      "basis": {
                        "zh": "服务承诺：3 个工作日内",
                        "en": "Our commitment: within 3 working days"
                      },
                      "ruleSet": "consult-2026",
                      "state": "running",
                      "daysLeft": 3,
                      "days": [
                        {
                          "date": "2026-11-24",
                          "counted": true
                        },
                        {
                          "date": "2026-11-25",
                          "counted": true
                        }
                      ]
                    },
                    "greenChannel": true,
                    "summary": [
                      {
                        "name": "topic",
                        "label": {
                          "zh": "哪一类",
                          "en": "About"
                        },
                        "value": "wage-arrears",
                        "valueText": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      {
                        "name": "question",
                        "label": {
                          "zh": "您说的事",
                          "en": "What you told us"
                        },
                        "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                      }
                    ],
                    "ahead": [
                      {
                        "state": "resolved",
                        "text": {
                          "zh": "答复您",
                          "en": "You get the answer"
                        }
                      },
                      {
                        "state": "closed",
                        "text": {
                          "zh": "问题解决，办结",
                          "en": "Settled and closed"
                        }
                      }
                    ],
                    "actions": []
                  },
                  "applicant": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "events": [
                    {
                      "sequence": 1,
                      "type": "submitted",
                      "text": {
                        "zh": "您问了问题",
                        "en": "You asked your question"
                      },
                      "detail": {
                        "zh": "洛龙区公共法律服务中心收到",
                        "en": "Received by Luolong District Public Legal Service Centre"
                      },
                      "at": "2026-11-23T10:05:00+08:00",
                      "actor": "citizen",
                      "state": "submitted",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    }
                  ],
                  "messages": [
                    {
                      "sequence": 3,
                      "about": "message",
                      "actor": "citizen",
                      "text": "考勤表的照片用得上吗？",
                      "at": "2026-11-23T11:20:00+08:00"
                    }
                  ],
                  "masked": true,
                  "channel": "online",
                  "actions": [
                    "assign",
                    "answer"
                  ],
                  "steps": [],
                  "overdue": false
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/start": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "startCase",
        "x-repeat": "version",
        "summary": "Begin work on it (assigned → in_progress)",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseChange"
              },
              "example": {
                "version": 4
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskCase"
                },
                "example": {
                  "case": {
                    "number": "261096879517",
                    "homeCounty": "410311",
                    "kind": "consult",
                    "service": {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      }
                    },
                    "topic": {
                      "code": "wage-arrears",
                      "name": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    "region": {
                      "code": "410311013",
                      "name": {
                        "zh": "洛龙区 安乐街道"
                      }
                    },
                    "state": "accepted",
                    "stateText": {
                      "zh": "已经受理，正在安排",
                      "en": "Taken up, being arranged"
                    },
                    "stateLead": {
                      "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                      "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                    },
                    "unit": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    },
                    "receivedAt": "2026-11-23T10:05:00+08:00",
                    "updatedAt": "2026-11-23T10:20:00+08:00",
                    "version": 2,
                    "sequence": 2,
                    "promise": {
                      "what": {
                        "zh": "答复您",
                        "en": "Answer you"
                      },
                      "nature": "commitment",
                      "startedOn": "2026-11-23",
                      "dueOn": "2026-11-26",
                      "limit": 3,
                      "unit": "workday",
                      "provisional": false,
                      "basis": {
                        "zh": "服务承诺：3 个工作日内",
                        "en": "Our commitment: within 3 working days"
                      },
                      "ruleSet": "consult-2026",
                      "state": "running",
                      "daysLeft": 3,
                      "days": [
                        {
                          "date": "2026-11-24",
                          "counted": true
                        },
                        {
                          "date": "2026-11-25",
                          "counted": true
                        }
                      ]
                    },
                    "greenChannel": true,
                    "summary": [
                      {
                        "name": "topic",
                        "label": {
                          "zh": "哪一类",
                          "en": "About"
                        },
                        "value": "wage-arrears",
                        "valueText": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      {
                        "name": "question",
                        "label": {
                          "zh": "您说的事",
                          "en": "What you told us"
                        },
                        "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                      }
                    ],
                    "ahead": [
                      {
                        "state": "resolved",
                        "text": {
                          "zh": "答复您",
                          "en": "You get the answer"
                        }
                      },
                      {
                        "state": "closed",
                        "text": {
                          "zh": "问题解决，办结",
                          "en": "Settled and closed"
                        }
                      }
                    ],
                    "actions": []
                  },
                  "applicant": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "events": [
                    {
                      "sequence": 1,
                      "type": "submitted",
                      "text": {
                        "zh": "您问了问题",
                        "en": "You asked your question"
                      },
                      "detail": {
                        "zh": "洛龙区公共法律服务中心收到",
                        "en": "Received by Luolong District Public Legal Service Centre"
                      },
                      "at": "2026-11-23T10:05:00+08:00",
                      "actor": "citizen",
                      "state": "submitted",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    }
                  ],
                  "messages": [
                    {
                      "sequence": 3,
                      "about": "message",
                      "actor": "citizen",
                      "text": "考勤表的照片用得上吗？",
                      "at": "2026-11-23T11:20:00+08:00"
                    }
                  ],
                  "masked": true,
                  "channel": "online",
                  "actions": [
                    "assign",
                    "answer"
                  ],
                  "steps": [],
                  "overdue": false
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/answer": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "answerCase",
        "x-repeat": "version",
        "summary": "Answer the citizen, which resolves the case",
        "description": "From in_progress; a consultation also straight from accepted.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseAnswer"
              },
              "example": {
                "version": 5,
                "text": "可以申请法律援助，不用证明家里困难。请带身份证和工资记录到安乐街道公共法律服务站。"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskCase"
                },
                "example": {
                  "case": {
                    "number": "261096879517",
                    "homeCounty": "410311",
                    "kind": "consult",
                    "service": {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      }
                    },
                    "topic": {
                      "code": "wage-arrears",
                      "name": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    "region": {
                      "code": "410311013",
                      "name": {
                        "zh": "洛龙区 安乐街道"
                      }
                    },
                    "state": "accepted",
                    "stateText": {
                      "zh": "已经受理，正在安排",
                      "en": "Taken up, being arranged"
                    },
                    "stateLead": {
                      "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                      "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                    },
                    "unit": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    },
                    "receivedAt": "2026-11-23T10:05:00+08:00",
                    "updatedAt": "2026-11-23T10:20:00+08:00",
                    "version": 2,
                    "sequence": 2,
                    "promise": {
                      "what": {
                        "zh": "答复您",
                        "en": "Answer you"
                      },
                      "nature": "commitment",
                      "startedOn": "2026-11-23",
                      "dueOn": "2026-11-26",
                      "limit": 3,
                      "unit": "workday",
                      "provisional": false,
                      "basis": {
                        "zh": "服务承诺：3 个工作日内",
                        "en": "Our commitment: within 3 working days"
                      },
                      "ruleSet": "consult-2026",
                      "state": "running",
                      "daysLeft": 3,
                      "days": [
                        {
                          "date": "2026-11-24",
                          "counted": true
                        },
                        {
                          "date": "2026-11-25",
                          "counted": true
                        }
                      ]
                    },
                    "greenChannel": true,
                    "summary": [
                      {
                        "name": "topic",
                        "label": {
                          "zh": "哪一类",
                          "en": "About"
                        },
                        "value": "wage-arrears",
                        "valueText": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      {
                        "name": "question",
                        "label": {
                          "zh": "您说的事",
                          "en": "What you told us"
                        },
                        "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                      }
                    ],
                    "ahead": [
                      {
                        "state": "resolved",
                        "text": {
                          "zh": "答复您",
                          "en": "You get the answer"
                        }
                      },
                      {
                        "state": "closed",
                        "text": {
                          "zh": "问题解决，办结",
                          "en": "Settled and closed"
                        }
                      }
                    ],
                    "actions": []
                  },
                  "applicant": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "events": [
                    {
                      "sequence": 1,
                      "type": "submitted",
                      "text": {
                        "zh": "您问了问题",
                        "en": "You asked your question"
                      },
                      "detail": {
                        "zh": "洛龙区公共法律服务中心收到",
                        "en": "Received by Luolong District Public Legal Service Centre"
                      },
                      "at": "2026-11-23T10:05:00+08:00",
                      "actor": "citizen",
                      "state": "submitted",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    }
                  ],
                  "messages": [
                    {
                      "sequence": 3,
                      "about": "message",
                      "actor": "citizen",
                      "text": "考勤表的照片用得上吗？",
                      "at": "2026-11-23T11:20:00+08:00"
                    }
                  ],
                  "masked": true,
                  "channel": "online",
                  "actions": [
                    "assign",
                    "answer"
                  ],
                  "steps": [],
                  "overdue": false
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/steps": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "recordCaseStep",
        "x-repeat": "version",
        "summary": "Record a finer step of the case's kind, such as a grant of legal aid; the state stays",
        "description": "Steps that are open now are in `steps` of the case at the desk. Each happens once; what is decided starts and stops the clocks that the law gives it.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseStepRecording"
              },
              "example": {
                "version": 4,
                "step": "granted"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskCase"
                },
                "example": {
                  "case": {
                    "number": "261096879517",
                    "homeCounty": "410311",
                    "kind": "consult",
                    "service": {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      }
                    },
                    "topic": {
                      "code": "wage-arrears",
                      "name": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    "region": {
                      "code": "410311013",
                      "name": {
                        "zh": "洛龙区 安乐街道"
                      }
                    },
                    "state": "accepted",
                    "stateText": {
                      "zh": "已经受理，正在安排",
                      "en": "Taken up, being arranged"
                    },
                    "stateLead": {
                      "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                      "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                    },
                    "unit": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    },
                    "receivedAt": "2026-11-23T10:05:00+08:00",
                    "updatedAt": "2026-11-23T10:20:00+08:00",
                    "version": 2,
                    "sequence": 2,
                    "promise": {
                      "what": {
                        "zh": "答复您",
                        "en": "Answer you"
                      },
                      "nature": "commitment",
                      "startedOn": "2026-11-23",
                      "dueOn": "2026-11-26",
                      "limit": 3,
                      "unit": "workday",
                      "provisional": false,
                      "basis": {
                        "zh": "服务承诺：3 个工作日内",
                        "en": "Our commitment: within 3 working days"
                      },
                      "ruleSet": "consult-2026",
                      "state": "running",
                      "daysLeft": 3,
                      "days": [
                        {
                          "date": "2026-11-24",
                          "counted": true
                        },
                        {
                          "date": "2026-11-25",
                          "counted": true
                        }
                      ]
                    },
                    "greenChannel": true,
                    "summary": [
                      {
                        "name": "topic",
                        "label": {
                          "zh": "哪一类",
                          "en": "About"
                        },
                        "value": "wage-arrears",
                        "valueText": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      {
                        "name": "question",
                        "label": {
                          "zh": "您说的事",
                          "en": "What you told us"
                        },
                        "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                      }
                    ],
                    "ahead": [
                      {
                        "state": "resolved",
                        "text": {
                          "zh": "答复您",
                          "en": "You get the answer"
                        }
                      },
                      {
                        "state": "closed",
                        "text": {
                          "zh": "问题解决，办结",
                          "en": "Settled and closed"
                        }
                      }
                    ],
                    "actions": []
                  },
                  "applicant": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "events": [
                    {
                      "sequence": 1,
                      "type": "submitted",
                      "text": {
                        "zh": "您问了问题",
                        "en": "You asked your question"
                      },
                      "detail": {
                        "zh": "洛龙区公共法律服务中心收到",
                        "en": "Received by Luolong District Public Legal Service Centre"
                      },
                      "at": "2026-11-23T10:05:00+08:00",
                      "actor": "citizen",
                      "state": "submitted",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    }
                  ],
                  "messages": [
                    {
                      "sequence": 3,
                      "about": "message",
                      "actor": "citizen",
                      "text": "考勤表的照片用得上吗？",
                      "at": "2026-11-23T11:20:00+08:00"
                    }
                  ],
                  "masked": true,
                  "channel": "online",
                  "actions": [
                    "assign",
                    "answer"
                  ],
                  "steps": [],
                  "overdue": false
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/decline": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "declineCase",
        "x-repeat": "version",
        "summary": "Decline it, with the reason and what the citizen can do now",
        "description": "From submitted and accepted.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseRefusal"
              },
              "example": {
                "version": 2,
                "reason": "这件事法院已经判了，公共法律服务中心不能再调解。",
                "remedy": "判决生效以后对方不给，可以向洛龙区人民法院申请强制执行。"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskCase"
                },
                "example": {
                  "case": {
                    "number": "261096879517",
                    "homeCounty": "410311",
                    "kind": "consult",
                    "service": {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      }
                    },
                    "topic": {
                      "code": "wage-arrears",
                      "name": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    "region": {
                      "code": "410311013",
                      "name": {
                        "zh": "洛龙区 安乐街道"
                      }
                    },
                    "state": "accepted",
                    "stateText": {
                      "zh": "已经受理，正在安排",
                      "en": "Taken up, being arranged"
                    },
                    "stateLead": {
                      "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                      "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                    },
                    "unit": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    },
                    "receivedAt": "2026-11-23T10:05:00+08:00",
                    "updatedAt": "2026-11-23T10:20:00+08:00",
                    "version": 2,
                    "sequence": 2,
                    "promise": {
                      "what": {
                        "zh": "答复您",
                        "en": "Answer you"
                      },
                      "nature": "commitment",
                      "startedOn": "2026-11-23",
                      "dueOn": "2026-11-26",
                      "limit": 3,
                      "unit": "workday",
                      "provisional": false,
                      "basis": {
                        "zh": "服务承诺：3 个工作日内",
                        "en": "Our commitment: within 3 working days"
                      },
                      "ruleSet": "consult-2026",
                      "state": "running",
                      "daysLeft": 3,
                      "days": [
                        {
                          "date": "2026-11-24",
                          "counted": true
                        },
                        {
                          "date": "2026-11-25",
                          "counted": true
                        }
                      ]
                    },
                    "greenChannel": true,
                    "summary": [
                      {
                        "name": "topic",
                        "label": {
                          "zh": "哪一类",
                          "en": "About"
                        },
                        "value": "wage-arrears",
                        "valueText": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      {
                        "name": "question",
                        "label": {
                          "zh": "您说的事",
                          "en": "What you told us"
                        },
                        "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                      }
                    ],
                    "ahead": [
                      {
                        "state": "resolved",
                        "text": {
                          "zh": "答复您",
                          "en": "You get the answer"
                        }
                      },
                      {
                        "state": "closed",
                        "text": {
                          "zh": "问题解决，办结",
                          "en": "Settled and closed"
                        }
                      }
                    ],
                    "actions": []
                  },
                  "applicant": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "events": [
                    {
                      "sequence": 1,
                      "type": "submitted",
                      "text": {
                        "zh": "您问了问题",
                        "en": "You asked your question"
                      },
                      "detail": {
                        "zh": "洛龙区公共法律服务中心收到",
                        "en": "Received by Luolong District Public Legal Service Centre"
                      },
                      "at": "2026-11-23T10:05:00+08:00",
                      "actor": "citizen",
                      "state": "submitted",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    }
                  ],
                  "messages": [
                    {
                      "sequence": 3,
                      "about": "message",
                      "actor": "citizen",
                      "text": "考勤表的照片用得上吗？",
                      "at": "2026-11-23T11:20:00+08:00"
                    }
                  ],
                  "masked": true,
                  "channel": "online",
                  "actions": [
                    "assign",
                    "answer"
                  ],
                  "steps": [],
                  "overdue": false
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/transfer": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "transferCase",
        "x-repeat": "version",
        "summary": "Pass it to another unit, from any open state",
        "description": "Number, code, history and running clocks go on; the state is `submitted` again and nobody has it.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseTransfer"
              },
              "example": {
                "version": 2,
                "unit": "LYC-410311",
                "reason": "事情发生在洛龙区。"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskCase"
                },
                "example": {
                  "case": {
                    "number": "261096879517",
                    "homeCounty": "410311",
                    "kind": "consult",
                    "service": {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      }
                    },
                    "topic": {
                      "code": "wage-arrears",
                      "name": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    "region": {
                      "code": "410311013",
                      "name": {
                        "zh": "洛龙区 安乐街道"
                      }
                    },
                    "state": "accepted",
                    "stateText": {
                      "zh": "已经受理，正在安排",
                      "en": "Taken up, being arranged"
                    },
                    "stateLead": {
                      "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                      "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                    },
                    "unit": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    },
                    "receivedAt": "2026-11-23T10:05:00+08:00",
                    "updatedAt": "2026-11-23T10:20:00+08:00",
                    "version": 2,
                    "sequence": 2,
                    "promise": {
                      "what": {
                        "zh": "答复您",
                        "en": "Answer you"
                      },
                      "nature": "commitment",
                      "startedOn": "2026-11-23",
                      "dueOn": "2026-11-26",
                      "limit": 3,
                      "unit": "workday",
                      "provisional": false,
                      "basis": {
                        "zh": "服务承诺：3 个工作日内",
                        "en": "Our commitment: within 3 working days"
                      },
                      "ruleSet": "consult-2026",
                      "state": "running",
                      "daysLeft": 3,
                      "days": [
                        {
                          "date": "2026-11-24",
                          "counted": true
                        },
                        {
                          "date": "2026-11-25",
                          "counted": true
                        }
                      ]
                    },
                    "greenChannel": true,
                    "summary": [
                      {
                        "name": "topic",
                        "label": {
                          "zh": "哪一类",
                          "en": "About"
                        },
                        "value": "wage-arrears",
                        "valueText": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      {
                        "name": "question",
                        "label": {
                          "zh": "您说的事",
                          "en": "What you told us"
                        },
                        "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                      }
                    ],
                    "ahead": [
                      {
                        "state": "resolved",
                        "text": {
                          "zh": "答复您",
                          "en": "You get the answer"
                        }
                      },
                      {
                        "state": "closed",
                        "text": {
                          "zh": "问题解决，办结",
                          "en": "Settled and closed"
                        }
                      }
                    ],
                    "actions": []
                  },
                  "applicant": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "events": [
                    {
                      "sequence": 1,
                      "type": "submitted",
                      "text": {
                        "zh": "您问了问题",
                        "en": "You asked your question"
                      },
                      "detail": {
                        "zh": "洛龙区公共法律服务中心收到",
                        "en": "Received by Luolong District Public Legal Service Centre"
                      },
                      "at": "2026-11-23T10:05:00+08:00",
                      "actor": "citizen",
                      "state": "submitted",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    }
                  ],
                  "messages": [
                    {
                      "sequence": 3,
                      "about": "message",
                      "actor": "citizen",
                      "text": "考勤表的照片用得上吗？",
                      "at": "2026-11-23T11:20:00+08:00"
                    }
                  ],
                  "masked": true,
                  "channel": "online",
                  "actions": [
                    "assign",
                    "answer"
                  ],
                  "steps": [],
                  "overdue": false
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/ask": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "askCitizen",
        "x-repeat": "version",
        "summary": "Ask for everything that is missing, once",
        "description": "What is missing is told once and completely (一次性告知): a second time is refused (409). Questions on the way are messages.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseRequest"
              },
              "example": {
                "version": 3,
                "items": [
                  "身份证正反面",
                  "考勤表或者工资条"
                ]
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskCase"
                },
                "example": {
                  "case": {
                    "number": "261096879517",
                    "homeCounty": "410311",
                    "kind": "consult",
                    "service": {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      }
                    },
                    "topic": {
                      "code": "wage-arrears",
                      "name": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    "region": {
                      "code": "410311013",
                      "name": {
                        "zh": "洛龙区 安乐街道"
                      }
                    },
                    "state": "accepted",
                    "stateText": {
                      "zh": "已经受理，正在安排",
                      "en": "Taken up, being arranged"
                    },
                    "stateLead": {
                      "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                      "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                    },
                    "unit": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    },
                    "receivedAt": "2026-11-23T10:05:00+08:00",
                    "updatedAt": "2026-11-23T10:20:00+08:00",
                    "version": 2,
                    "sequence": 2,
                    "promise": {
                      "what": {
                        "zh": "答复您",
                        "en": "Answer you"
                      },
                      "nature": "commitment",
                      "startedOn": "2026-11-23",
                      "dueOn": "2026-11-26",
                      "limit": 3,
                      "unit": "workday",
                      "provisional": false,
                      "basis": {
                        "zh": "服务承诺：3 个工作日内",
                        "en": "Our commitment: within 3 working days"
                      },
                      "ruleSet": "consult-2026",
                      "state": "running",
                      "daysLeft": 3,
                      "days": [
                        {
                          "date": "2026-11-24",
                          "counted": true
                        },
                        {
                          "date": "2026-11-25",
                          "counted": true
                        }
                      ]
                    },
                    "greenChannel": true,
                    "summary": [
                      {
                        "name": "topic",
                        "label": {
                          "zh": "哪一类",
                          "en": "About"
                        },
                        "value": "wage-arrears",
                        "valueText": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      {
                        "name": "question",
                        "label": {
                          "zh": "您说的事",
                          "en": "What you told us"
                        },
                        "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                      }
                    ],
                    "ahead": [
                      {
                        "state": "resolved",
                        "text": {
                          "zh": "答复您",
                          "en": "You get the answer"
                        }
                      },
                      {
                        "state": "closed",
                        "text": {
                          "zh": "问题解决，办结",
                          "en": "Settled and closed"
                        }
                      }
                    ],
                    "actions": []
                  },
                  "applicant": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "events": [
                    {
                      "sequence": 1,
                      "type": "submitted",
                      "text": {
                        "zh": "您问了问题",
                        "en": "You asked your question"
                      },
                      "detail": {
                        "zh": "洛龙区公共法律服务中心收到",
                        "en": "Received by Luolong District Public Legal Service Centre"
                      },
                      "at": "2026-11-23T10:05:00+08:00",
                      "actor": "citizen",
                      "state": "submitted",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    }
                  ],
                  "messages": [
                    {
                      "sequence": 3,
                      "about": "message",
                      "actor": "citizen",
                      "text": "考勤表的照片用得上吗？",
                      "at": "2026-11-23T11:20:00+08:00"
                    }
                  ],
                  "masked": true,
                  "channel": "online",
                  "actions": [
                    "assign",
                    "answer"
                  ],
                  "steps": [],
                  "overdue": false
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/messages": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "messageCitizen",
        "x-problems": {
          "409": [
            "version-conflict",
            "illegal-transition",
            "submission-in-flight"
          ],
          "422": [
            "invalid-request",
            "idempotency-key-reused"
          ]
        },
        "summary": "Write to the citizen without changing the state, or write down what was said on the hotline or at the counter",
        "description": "With a `channel` the words are a record of a call or a visit; the citizen finds it in the same history.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DeskWords"
              },
              "example": {
                "version": 3,
                "text": "考勤表的照片就行，不用原件。"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskCase"
                },
                "example": {
                  "case": {
                    "number": "261096879517",
                    "homeCounty": "410311",
                    "kind": "consult",
                    "service": {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      }
                    },
                    "topic": {
                      "code": "wage-arrears",
                      "name": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    "region": {
                      "code": "410311013",
                      "name": {
                        "zh": "洛龙区 安乐街道"
                      }
                    },
                    "state": "accepted",
                    "stateText": {
                      "zh": "已经受理，正在安排",
                      "en": "Taken up, being arranged"
                    },
                    "stateLead": {
                      "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                      "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                    },
                    "unit": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    },
                    "receivedAt": "2026-11-23T10:05:00+08:00",
                    "updatedAt": "2026-11-23T10:20:00+08:00",
                    "version": 2,
                    "sequence": 2,
                    "promise": {
                      "what": {
                        "zh": "答复您",
                        "en": "Answer you"
                      },
                      "nature": "commitment",
                      "startedOn": "2026-11-23",
                      "dueOn": "2026-11-26",
                      "limit": 3,
                      "unit": "workday",
                      "provisional": false,
                      "basis": {
                        "zh": "服务承诺：3 个工作日内",
                        "en": "Our commitment: within 3 working days"
                      },
                      "ruleSet": "consult-2026",
                      "state": "running",
                      "daysLeft": 3,
                      "days": [
                        {
                          "date": "2026-11-24",
                          "counted": true
                        },
                        {
                          "date": "2026-11-25",
                          "counted": true
                        }
                      ]
                    },
                    "greenChannel": true,
                    "summary": [
                      {
                        "name": "topic",
                        "label": {
                          "zh": "哪一类",
                          "en": "About"
                        },
                        "value": "wage-arrears",
                        "valueText": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      {
                        "name": "question",
                        "label": {
                          "zh": "您说的事",
                          "en": "What you told us"
                        },
                        "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                      }
                    ],
                    "ahead": [
                      {
                        "state": "resolved",
                        "text": {
                          "zh": "答复您",
                          "en": "You get the answer"
                        }
                      },
                      {
                        "state": "closed",
                        "text": {
                          "zh": "问题解决，办结",
                          "en": "Settled and closed"
                        }
                      }
                    ],
                    "actions": []
                  },
                  "applicant": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "events": [
                    {
                      "sequence": 1,
                      "type": "submitted",
                      "text": {
                        "zh": "您问了问题",
                        "en": "You asked your question"
                      },
                      "detail": {
                        "zh": "洛龙区公共法律服务中心收到",
                        "en": "Received by Luolong District Public Legal Service Centre"
                      },
                      "at": "2026-11-23T10:05:00+08:00",
                      "actor": "citizen",
                      "state": "submitted",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    }
                  ],
                  "messages": [
                    {
                      "sequence": 3,
                      "about": "message",
                      "actor": "citizen",
                      "text": "考勤表的照片用得上吗？",
                      "at": "2026-11-23T11:20:00+08:00"
                    }
                  ],
                  "masked": true,
                  "channel": "online",
                  "actions": [
                    "assign",
                    "answer"
                  ],
                  "steps": [],
                  "overdue": false
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/extend": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "extendClock",
        "x-repeat": "version",
        "summary": "Extend the time limit that is running, where its rule allows it",
        "description": "Once, by no more than the rule says, and before the date. The citizen reads the reason.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ClockExtension"
              },
              "example": {
                "version": 4,
                "by": 15,
                "reason": "鉴定材料特别复杂，需要再做一次实验。"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskCase"
                },
                "example": {
                  "case": {
                    "number": "261096879517",
                    "homeCounty": "410311",
                    "kind": "consult",
                    "service": {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      }
                    },
                    "topic": {
                      "code": "wage-arrears",
                      "name": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    "region": {
                      "code": "410311013",
                      "name": {
                        "zh": "洛龙区 安乐街道"
                      }
                    },
                    "state": "accepted",
                    "stateText": {
                      "zh": "已经受理，正在安排",
                      "en": "Taken up, being arranged"
                    },
                    "stateLead": {
                      "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                      "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                    },
                    "unit": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    },
                    "receivedAt": "2026-11-23T10:05:00+08:00",
                    "updatedAt": "2026-11-23T10:20:00+08:00",
                    "version": 2,
                    "sequence": 2,
                    "promise": {
                      "what": {
                        "zh": "答复您",
                        "en": "Answer you"
                      },
                      "nature": "commitment",
                      "startedOn": "2026-11-23",
                      "dueOn": "2026-11-26",
                      "limit": 3,
                      "unit": "workday",
                      "provisional": false,
                      "basis": {
                        "zh": "服务承诺：3 个工作日内",
                        "en": "Our commitment: within 3 working days"
                      },
                      "ruleSet": "consult-2026",
                      "state": "running",
                      "daysLeft": 3,
                      "days": [
                        {
                          "date": "2026-11-24",
                          "counted": true
                        },
                        {
                          "date": "2026-11-25",
                          "counted": true
                        }
                      ]
                    },
                    "greenChannel": true,
                    "summary": [
                      {
                        "name": "topic",
                        "label": {
                          "zh": "哪一类",
                          "en": "About"
                        },
                        "value": "wage-arrears",
                        "valueText": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      {
                        "name": "question",
                        "label": {
                          "zh": "您说的事",
                          "en": "What you told us"
                        },
                        "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                      }
                    ],
                    "ahead": [
                      {
                        "state": "resolved",
                        "text": {
                          "zh": "答复您",
                          "en": "You get the answer"
                        }
                      },
                      {
                        "state": "closed",
                        "text": {
                          "zh": "问题解决，办结",
                          "en": "Settled and closed"
                        }
                      }
                    ],
                    "actions": []
                  },
                  "applicant": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "events": [
                    {
                      "sequence": 1,
                      "type": "submitted",
                      "text": {
                        "zh": "您问了问题",
                        "en": "You asked your question"
                      },
                      "detail": {
                        "zh": "洛龙区公共法律服务中心收到",
                        "en": "Received by Luolong District Public Legal Service Centre"
                      },
                      "at": "2026-11-23T10:05:00+08:00",
                      "actor": "citizen",
                      "state": "submitted",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    }
                  ],
                  "messages": [
                    {
                      "sequence": 3,
                      "about": "message",
                      "actor": "citizen",
                      "text": "考勤表的照片用得上吗？",
                      "at": "2026-11-23T11:20:00+08:00"
                    }
                  ],
                  "masked": true,
                  "channel": "online",
                  "actions": [
                    "assign",
                    "answer"
                  ],
                  "steps": [],
                  "overdue": false
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/pause": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "pauseClock",
        "x-repeat": "version",
        "summary": "Stop the time limit for what its rule does not count",
        "description": "What is asked of the citizen stops it by itself, where the rule says so.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ClockPause"
              },
              "example": {
                "version": 4,
                "cause": "verification",
                "reason": "正在向原发证机关核实毕业证，核实的时间不算在期限里。"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskCase"
                },
                "example": {
                  "case": {
                    "number": "261096879517",
                    "homeCounty": "410311",
                    "kind": "consult",
                    "service": {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      }
                    },
                    "topic": {
                      "code": "wage-arrears",
                      "name": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    "region": {
                      "code": "410311013",
                      "name": {
                        "zh": "洛龙区 安乐街道"
                      }
                    },
                    "state": "accepted",
                    "stateText": {
                      "zh": "已经受理，正在安排",
                      "en": "Taken up, being arranged"
                    },
                    "stateLead": {
                      "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                      "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                    },
                    "unit": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    },
                    "receivedAt": "2026-11-23T10:05:00+08:00",
                    "updatedAt": "2026-11-23T10:20:00+08:00",
                    "version": 2,
                    "sequence": 2,
                    "promise": {
                      "what": {
                        "zh": "答复您",
                        "en": "Answer you"
                      },
                      "nature": "commitment",
                      "startedOn": "2026-11-23",
                      "dueOn": "2026-11-26",
                      "limit": 3,
                      "unit": "workday",
                      "provisional": false,
                      "basis": {
                        "zh": "服务承诺：3 个工作日内",
                        "en": "Our commitment: within 3 working days"
                      },
                      "ruleSet": "consult-2026",
                      "state": "running",
                      "daysLeft": 3,
                      "days": [
                        {
                          "date": "2026-11-24",
                          "counted": true
                        },
                        {
                          "date": "2026-11-25",
                          "counted": true
                        }
                      ]
                    },
                    "greenChannel": true,
                    "summary": [
                      {
                        "name": "topic",
                        "label": {
                          "zh": "哪一类",
                          "en": "About"
                        },
                        "value": "wage-arrears",
                        "valueText": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      {
                        "name": "question",
                        "label": {
                          "zh": "您说的事",
                          "en": "What you told us"
                        },
                        "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                      }
                    ],
                    "ahead": [
                      {
                        "state": "resolved",
                        "text": {
                          "zh": "答复您",
                          "en": "You get the answer"
                        }
                      },
                      {
                        "state": "closed",
                        "text": {
                          "zh": "问题解决，办结",
                          "en": "Settled and closed"
                        }
                      }
                    ],
                    "actions": []
                  },
                  "applicant": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "events": [
                    {
                      "sequence": 1,
                      "type": "submitted",
                      "text": {
                        "zh": "您问了问题",
                        "en": "You asked your question"
                      },
                      "detail": {
                        "zh": "洛龙区公共法律服务中心收到",
                        "en": "Received by Luolong District Public Legal Service Centre"
                      },
                      "at": "2026-11-23T10:05:00+08:00",
                      "actor": "citizen",
                      "state": "submitted",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    }
                  ],
                  "messages": [
                    {
                      "sequence": 3,
                      "about": "message",
                      "actor": "citizen",
                      "text": "考勤表的照片用得上吗？",
                      "at": "2026-11-23T11:20:00+08:00"
                    }
                  ],
                  "masked": true,
                  "channel": "online",
                  "actions": [
                    "assign",
                    "answer"
                  ],
                  "steps": [],
                  "overdue": false
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/resume": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "resumeClock",
        "x-repeat": "version",
        "summary": "Let the time limit run on",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseChange"
              },
              "example": {
                "version": 5
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The case after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskCase"
                },
                "example": {
                  "case": {
                    "number": "261096879517",
                    "homeCounty": "410311",
                    "kind": "consult",
                    "service": {
                      "code": "consult",
                      "name": {
                        "zh": "法律咨询",
                        "en": "Legal consultation"
                      }
                    },
                    "topic": {
                      "code": "wage-arrears",
                      "name": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    "region": {
                      "code": "410311013",
                      "name": {
                        "zh": "洛龙区 安乐街道"
                      }
                    },
                    "state": "accepted",
                    "stateText": {
                      "zh": "已经受理，正在安排",
                      "en": "Taken up, being arranged"
                    },
                    "stateLead": {
                      "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                      "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                    },
                    "unit": {
                      "id": "LYC-410311",
                      "name": {
                        "zh": "洛龙区公共法律服务中心",
                        "en": "Luolong District Public Legal Service Centre"
                      }
                    },
                    "receivedAt": "2026-11-23T10:05:00+08:00",
                    "updatedAt": "2026-11-23T10:20:00+08:00",
                    "version": 2,
                    "sequence": 2,
                    "promise": {
                      "what": {
                        "zh": "答复您",
                        "en": "Answer you"
                      },
                      "nature": "commitment",
                      "startedOn": "2026-11-23",
                      "dueOn": "2026-11-26",
                      "limit": 3,
                      "unit": "workday",
                      "provisional": false,
                      "basis": {
                        "zh": "服务承诺：3 个工作日内",
                        "en": "Our commitment: within 3 working days"
                      },
                      "ruleSet": "consult-2026",
                      "state": "running",
                      "daysLeft": 3,
                      "days": [
                        {
                          "date": "2026-11-24",
                          "counted": true
                        },
                        {
                          "date": "2026-11-25",
                          "counted": true
                        }
                      ]
                    },
                    "greenChannel": true,
                    "summary": [
                      {
                        "name": "topic",
                        "label": {
                          "zh": "哪一类",
                          "en": "About"
                        },
                        "value": "wage-arrears",
                        "valueText": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      {
                        "name": "question",
                        "label": {
                          "zh": "您说的事",
                          "en": "What you told us"
                        },
                        "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                      }
                    ],
                    "ahead": [
                      {
                        "state": "resolved",
                        "text": {
                          "zh": "答复您",
                          "en": "You get the answer"
                        }
                      },
                      {
                        "state": "closed",
                        "text": {
                          "zh": "问题解决，办结",
                          "en": "Settled and closed"
                        }
                      }
                    ],
                    "actions": []
                  },
                  "applicant": [
                    {
                      "name": "topic",
                      "label": {
                        "zh": "哪一类",
                        "en": "About"
                      },
                      "value": "wage-arrears",
                      "valueText": {
                        "zh": "拖欠工资",
                        "en": "Unpaid wages"
                      }
                    },
                    {
                      "name": "question",
                      "label": {
                        "zh": "您说的事",
                        "en": "What you told us"
                      },
                      "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                    }
                  ],
                  "events": [
                    {
                      "sequence": 1,
                      "type": "submitted",
                      "text": {
                        "zh": "您问了问题",
                        "en": "You asked your question"
                      },
                      "detail": {
                        "zh": "洛龙区公共法律服务中心收到",
                        "en": "Received by Luolong District Public Legal Service Centre"
                      },
                      "at": "2026-11-23T10:05:00+08:00",
                      "actor": "citizen",
                      "state": "submitted",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    }
                  ],
                  "messages": [
                    {
                      "sequence": 3,
                      "about": "message",
                      "actor": "citizen",
                      "text": "考勤表的照片用得上吗？",
                      "at": "2026-11-23T11:20:00+08:00"
                    }
                  ],
                  "masked": true,
                  "channel": "online",
                  "actions": [
                    "assign",
                    "answer"
                  ],
                  "steps": [],
                  "overdue": false
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/holds": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "listHolds",
        "summary": "Cases on hold in the caller's region, the newest first",
        "description": "While a case is on hold, neither its retention nor the citizen's own request erases it.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "name": "unit",
            "in": "query",
            "description": "Only this unit's",
            "schema": {
              "$ref": "#/components/schemas/UnitId"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of holds",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseHoldPage"
                },
                "example": {
                  "items": [
                    {
                      "number": "261096879517",
                      "kind": "consult",
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      },
                      "caseState": "closed",
                      "caseStateText": {
                        "zh": "已经办结",
                        "en": "Closed"
                      },
                      "placedAt": "2026-12-01T09:00:00+08:00",
                      "placedBy": {
                        "id": "supervisor-410311",
                        "name": {
                          "zh": "示例督查员（洛龙区）"
                        },
                        "role": "supervisor"
                      },
                      "reason": "洛龙区人民法院调取证据，文号（2026）豫0311调字第12号",
                      "keptUntil": "2027-11-24"
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/hold": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "holdCase",
        "x-problems": {
          "409": [
            "illegal-transition",
            "submission-in-flight"
          ],
          "422": [
            "invalid-request",
            "idempotency-key-reused"
          ]
        },
        "summary": "Put a case on hold, so that nothing of it is erased",
        "description": "For what a court, an investigation or a law demands to be kept beyond its time (个人信息保护法 art. 47). The citizen reads that the case is kept because the law demands it, and since when; the reason is sealed and read by the supervisors of the region only.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseHoldReason"
              },
              "example": {
                "reason": "洛龙区人民法院调取证据，文号（2026）豫0311调字第12号"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The hold after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseHold"
                },
                "example": {
                  "number": "261096879517",
                  "kind": "consult",
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心",
                      "en": "Luolong District Public Legal Service Centre"
                    }
                  },
                  "caseState": "closed",
                  "caseStateText": {
                    "zh": "已经办结",
                    "en": "Closed"
                  },
                  "placedAt": "2026-12-01T09:00:00+08:00",
                  "placedBy": {
                    "id": "supervisor-410311",
                    "name": {
                      "zh": "示例督查员（洛龙区）"
                    },
                    "role": "supervisor"
                  },
                  "reason": "洛龙区人民法院调取证据，文号（2026）豫0311调字第12号",
                  "keptUntil": "2027-11-24"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/hold/release": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "releaseCase",
        "x-problems": {
          "409": [
            "illegal-transition",
            "submission-in-flight"
          ],
          "422": [
            "invalid-request",
            "idempotency-key-reused"
          ]
        },
        "summary": "Take a case off hold",
        "description": "What the citizen asked to be erased meanwhile is erased at once (`erased` is true); what is past its time goes with the next round of scheduled work.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseHoldReason"
              },
              "example": {
                "reason": "法院已经结案，来函说明不再需要保存。"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The hold after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CaseHold"
                },
                "example": {
                  "number": "261096879517",
                  "kind": "consult",
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心",
                      "en": "Luolong District Public Legal Service Centre"
                    }
                  },
                  "caseState": "closed",
                  "caseStateText": {
                    "zh": "已经办结",
                    "en": "Closed"
                  },
                  "placedAt": "2026-12-01T09:00:00+08:00",
                  "placedBy": {
                    "id": "supervisor-410311",
                    "name": {
                      "zh": "示例督查员（洛龙区）"
                    },
                    "role": "supervisor"
                  },
                  "reason": "洛龙区人民法院调取证据，文号（2026）豫0311调字第12号",
                  "keptUntil": "2027-11-24"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/readings": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "listCaseReadings",
        "summary": "Who of the staff opened a case, when and why, the newest first",
        "description": "For the supervisors of the region. This reading is recorded too.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of the access log",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskReadingPage"
                },
                "example": {
                  "items": [
                    {
                      "at": "2026-11-23T10:20:00+08:00",
                      "by": {
                        "id": "clerk-lyc-410311",
                        "name": {
                          "zh": "示例受理员（洛龙区公共法律服务中心）"
                        },
                        "role": "clerk"
                      },
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      },
                      "operation": "openCaseInFull",
                      "full": true,
                      "reason": "call-back"
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/supervisions": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "listSupervisions",
        "summary": "Missed dates that are looked into, in the caller's scope, the one to look at first in front",
        "description": "A supervision opens by itself when a date that the office owes goes by. What was written about it is not in the list.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "name": "unit",
            "in": "query",
            "description": "Only this unit's",
            "schema": {
              "$ref": "#/components/schemas/UnitId"
            }
          },
          {
            "name": "state",
            "in": "query",
            "description": "Only those in this state. Default `open` and `explained`",
            "schema": {
              "$ref": "#/components/schemas/SupervisionState"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of supervisions",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SupervisionPage"
                },
                "example": {
                  "items": [
                    {
                      "number": "261096879517",
                      "clock": "answer",
                      "kind": "consult",
                      "service": {
                        "code": "consult",
                        "name": {
                          "zh": "法律咨询",
                          "en": "Legal consultation"
                        }
                      },
                      "topic": {
                        "code": "wage-arrears",
                        "name": {
                          "zh": "拖欠工资",
                          "en": "Unpaid wages"
                        }
                      },
                      "unit": {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      },
                      "what": {
                        "zh": "答复您",
                        "en": "Answer you"
                      },
                      "nature": "commitment",
                      "basis": {
                        "zh": "服务承诺：3 个工作日内",
                        "en": "Our commitment: within 3 working days"
                      },
                      "dueOn": "2026-11-26",
                      "openedAt": "2026-11-27T00:00:00+08:00",
                      "lookBy": "2026-12-02",
                      "late": false,
                      "state": "open",
                      "stateText": {
                        "zh": "等办理单位说明",
                        "en": "Waiting for the office to explain"
                      },
                      "caseState": "accepted",
                      "caseStateText": {
                        "zh": "已经受理，正在安排",
                        "en": "Taken up, being arranged"
                      },
                      "version": 3,
                      "actions": [
                        "explain"
                      ]
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/supervisions/{clock}": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "getSupervision",
        "summary": "One supervision with what was written about it; the reading is recorded",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/ClockName"
          }
        ],
        "responses": {
          "200": {
            "description": "The supervision",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Supervision"
                },
                "example": {
                  "number": "261096879517",
                  "clock": "answer",
                  "kind": "consult",
                  "service": {
                    "code": "consult",
                    "name": {
                      "zh": "法律咨询",
                      "en": "Legal consultation"
                    }
                  },
                  "topic": {
                    "code": "wage-arrears",
                    "name": {
                      "zh": "拖欠工资",
                      "en": "Unpaid wages"
                    }
                  },
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心",
                      "en": "Luolong District Public Legal Service Centre"
                    }
                  },
                  "what": {
                    "zh": "答复您",
                    "en": "Answer you"
                  },
                  "nature": "commitment",
                  "basis": {
                    "zh": "服务承诺：3 个工作日内",
                    "en": "Our commitment: within 3 working days"
                  },
                  "dueOn": "2026-11-26",
                  "openedAt": "2026-11-27T00:00:00+08:00",
                  "lookBy": "2026-12-02",
                  "late": false,
                  "state": "explained",
                  "stateText": {
                    "zh": "等督查人员给出结果",
                    "en": "Waiting for the supervisor's result"
                  },
                  "caseState": "resolved",
                  "caseStateText": {
                    "zh": "已经答复您",
                    "en": "Answered"
                  },
                  "version": 5,
                  "explanation": {
                    "text": "经办人住院，11月30日才交接给别人。",
                    "at": "2026-11-30T09:10:00+08:00"
                  },
                  "actions": [
                    "close"
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/supervisions/{clock}/explain": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "explainSupervision",
        "x-problems": {
          "409": [
            "version-conflict",
            "illegal-transition",
            "submission-in-flight"
          ],
          "422": [
            "invalid-request",
            "idempotency-key-reused"
          ]
        },
        "summary": "The unit that missed the date says why",
        "description": "Until the supervision is closed; a later explanation takes the place of the one before.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/ClockName"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SupervisionText"
              },
              "example": {
                "version": 4,
                "text": "经办人住院，11月30日才交接给别人。"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The supervision after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Supervision"
                },
                "example": {
                  "number": "261096879517",
                  "clock": "answer",
                  "kind": "consult",
                  "service": {
                    "code": "consult",
                    "name": {
                      "zh": "法律咨询",
                      "en": "Legal consultation"
                    }
                  },
                  "topic": {
                    "code": "wage-arrears",
                    "name": {
                      "zh": "拖欠工资",
                      "en": "Unpaid wages"
                    }
                  },
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心",
                      "en": "Luolong District Public Legal Service Centre"
                    }
                  },
                  "what": {
                    "zh": "答复您",
                    "en": "Answer you"
                  },
                  "nature": "commitment",
                  "basis": {
                    "zh": "服务承诺：3 个工作日内",
                    "en": "Our commitment: within 3 working days"
                  },
                  "dueOn": "2026-11-26",
                  "openedAt": "2026-11-27T00:00:00+08:00",
                  "lookBy": "2026-12-02",
                  "late": false,
                  "state": "explained",
                  "stateText": {
                    "zh": "等督查人员给出结果",
                    "en": "Waiting for the supervisor's result"
                  },
                  "caseState": "resolved",
                  "caseStateText": {
                    "zh": "已经答复您",
                    "en": "Answered"
                  },
                  "version": 5,
                  "explanation": {
                    "text": "经办人住院，11月30日才交接给别人。",
                    "at": "2026-11-30T09:10:00+08:00"
                  },
                  "actions": [
                    "close"
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/cases/{number}/supervisions/{clock}/close": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "closeSupervision",
        "x-problems": {
          "409": [
            "version-conflict",
            "illegal-transition",
            "submission-in-flight"
          ],
          "422": [
            "invalid-request",
            "idempotency-key-reused"
          ]
        },
        "summary": "The supervisor ends it with a written result, which the citizen reads",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          },
          {
            "$ref": "#/components/parameters/ClockName"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SupervisionText"
              },
              "example": {
                "version": 5,
                "text": "晚了两个工作日，已要求中心安排替班。您的问题 11 月 30 日已经答复。"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The supervision after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Supervision"
                },
                "example": {
                  "number": "261096879517",
                  "clock": "answer",
                  "kind": "consult",
                  "service": {
                    "code": "consult",
                    "name": {
                      "zh": "法律咨询",
                      "en": "Legal consultation"
                    }
                  },
                  "topic": {
                    "code": "wage-arrears",
                    "name": {
                      "zh": "拖欠工资",
                      "en": "Unpaid wages"
                    }
                  },
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心",
                      "en": "Luolong District Public Legal Service Centre"
                    }
                  },
                  "what": {
                    "zh": "答复您",
                    "en": "Answer you"
                  },
                  "nature": "commitment",
                  "basis": {
                    "zh": "服务承诺：3 个工作日内",
                    "en": "Our commitment: within 3 working days"
                  },
                  "dueOn": "2026-11-26",
                  "openedAt": "2026-11-27T00:00:00+08:00",
                  "lookBy": "2026-12-02",
                  "late": false,
                  "state": "explained",
                  "stateText": {
                    "zh": "等督查人员给出结果",
                    "en": "Waiting for the supervisor's result"
                  },
                  "caseState": "resolved",
                  "caseStateText": {
                    "zh": "已经答复您",
                    "en": "Answered"
                  },
                  "version": 5,
                  "explanation": {
                    "text": "经办人住院，11月30日才交接给别人。",
                    "at": "2026-11-30T09:10:00+08:00"
                  },
                  "actions": [
                    "close"
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/announcements": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "listDeskAnnouncements",
        "summary": "Announcements of the caller's region and below, in any state, the last written first",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/WithinRegion"
          },
          {
            "name": "state",
            "in": "query",
            "description": "Only announcements in this state",
            "schema": {
              "$ref": "#/components/schemas/AnnouncementState"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of announcements",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskAnnouncementPage"
                },
                "example": {
                  "items": [
                    {
                      "id": "410311-k3v9q2mz7a1x",
                      "region": "410311",
                      "regionName": "洛龙区",
                      "state": "draft",
                      "stateText": {
                        "zh": "草稿",
                        "en": "Draft"
                      },
                      "version": 1,
                      "contents": {
                        "kind": "service-change",
                        "title": {
                          "zh": "12 月 2 日上午暂停接待",
                          "en": "Closed in the morning of 2 December"
                        },
                        "summary": {
                          "zh": "设备检修，上午不接待，下午照常。",
                          "en": "Maintenance. Open in the afternoon."
                        },
                        "body": [
                          {
                            "type": "paragraph",
                            "text": {
                              "zh": "急的话请打 12348。",
                              "en": "If it is urgent, call 12348."
                            }
                          }
                        ],
                        "validFrom": "2026-11-30",
                        "validTo": "2026-12-02"
                      },
                      "publishedAt": null,
                      "publicFrom": null,
                      "writtenAt": "2026-11-23T09:30:00+08:00",
                      "writtenBy": {
                        "id": "supervisor-410311",
                        "name": {
                          "zh": "示例督查员（洛龙区）",
                          "en": "Sample supervisor (Luolong District)"
                        },
                        "role": "supervisor"
                      },
                      "actions": [
                        "revise",
                        "publish",
                        "withdraw"
                      ],
                      "provenance": "desk"
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      },
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "draftAnnouncement",
        "x-problems": {
          "409": [
            "submission-in-flight"
          ],
          "422": [
            "invalid-request",
            "idempotency-key-reused"
          ]
        },
        "summary": "Begin an announcement; nobody but the desk sees a draft",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AnnouncementDraft"
              },
              "example": {
                "region": "410311",
                "contents": {
                  "kind": "service-change",
                  "title": {
                    "zh": "12 月 2 日上午暂停接待",
                    "en": "Closed in the morning of 2 December"
                  },
                  "summary": {
                    "zh": "设备检修，上午不接待，下午照常。",
                    "en": "Maintenance. Open in the afternoon."
                  },
                  "body": [
                    {
                      "type": "paragraph",
                      "text": {
                        "zh": "急的话请打 12348。",
                        "en": "If it is urgent, call 12348."
                      }
                    }
                  ],
                  "validFrom": "2026-11-30",
                  "validTo": "2026-12-02"
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The draft",
            "headers": {
              "Location": {
                "description": "Where it is now",
                "schema": {
                  "type": "string",
                  "format": "uri-reference"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskAnnouncement"
                },
                "example": {
                  "id": "410311-k3v9q2mz7a1x",
                  "region": "410311",
                  "regionName": "洛龙区",
                  "state": "draft",
                  "stateText": {
                    "zh": "草稿",
                    "en": "Draft"
                  },
                  "version": 1,
                  "contents": {
                    "kind": "service-change",
                    "title": {
                      "zh": "12 月 2 日上午暂停接待",
                      "en": "Closed in the morning of 2 December"
                    },
                    "summary": {
                      "zh": "设备检修，上午不接待，下午照常。",
                      "en": "Maintenance. Open in the afternoon."
                    },
                    "body": [
                      {
                        "type": "paragraph",
                        "text": {
                          "zh": "急的话请打 12348。",
                          "en": "If it is urgent, call 12348."
                        }
                      }
                    ],
                    "validFrom": "2026-11-30",
                    "validTo": "2026-12-02"
                  },
                  "publishedAt": null,
                  "publicFrom": null,
                  "writtenAt": "2026-11-23T09:30:00+08:00",
                  "writtenBy": {
                    "id": "supervisor-410311",
                    "name": {
                      "zh": "示例督查员（洛龙区）",
                      "en": "Sample supervisor (Luolong District)"
                    },
                    "role": "supervisor"
                  },
                  "actions": [
                    "revise",
                    "publish",
                    "withdraw"
                  ],
                  "provenance": "desk"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Outdated"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/announcements/{id}": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "getDeskAnnouncement",
        "summary": "One announcement in whatever state",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AnnouncementId"
          }
        ],
        "responses": {
          "200": {
            "description": "The announcement",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskAnnouncement"
                },
                "example": {
                  "id": "410311-k3v9q2mz7a1x",
                  "region": "410311",
                  "regionName": "洛龙区",
                  "state": "draft",
                  "stateText": {
                    "zh": "草稿",
                    "en": "Draft"
                  },
                  "version": 1,
                  "contents": {
                    "kind": "service-change",
                    "title": {
                      "zh": "12 月 2 日上午暂停接待",
                      "en": "Closed in the morning of 2 December"
                    },
                    "summary": {
                      "zh": "设备检修，上午不接待，下午照常。",
                      "en": "Maintenance. Open in the afternoon."
                    },
                    "body": [
                      {
                        "type": "paragraph",
                        "text": {
                          "zh": "急的话请打 12348。",
                          "en": "If it is urgent, call 12348."
                        }
                      }
                    ],
                    "validFrom": "2026-11-30",
                    "validTo": "2026-12-02"
                  },
                  "publishedAt": null,
                  "publicFrom": null,
                  "writtenAt": "2026-11-23T09:30:00+08:00",
                  "writtenBy": {
                    "id": "supervisor-410311",
                    "name": {
                      "zh": "示例督查员（洛龙区）",
                      "en": "Sample supervisor (Luolong District)"
                    },
                    "role": "supervisor"
                  },
                  "actions": [
                    "revise",
                    "publish",
                    "withdraw"
                  ],
                  "provenance": "desk"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      },
      "put": {
        "tags": [
          "desk"
        ],
        "operationId": "reviseAnnouncement",
        "summary": "Change what a draft or a published announcement says",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AnnouncementId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AnnouncementRevision"
              },
              "example": {
                "version": 1,
                "contents": {
                  "kind": "service-change",
                  "title": {
                    "zh": "12 月 2 日上午暂停接待",
                    "en": "Closed in the morning of 2 December"
                  },
                  "summary": {
                    "zh": "设备检修，上午不接待，下午照常。",
                    "en": "Maintenance. Open in the afternoon."
                  },
                  "body": [
                    {
                      "type": "paragraph",
                      "text": {
                        "zh": "急的话请打 12348。",
                        "en": "If it is urgent, call 12348."
                      }
                    }
                  ],
                  "validFrom": "2026-11-30",
                  "validTo": "2026-12-02"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The announcement as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskAnnouncement"
                },
                "example": {
                  "id": "410311-k3v9q2mz7a1x",
                  "region": "410311",
                  "regionName": "洛龙区",
                  "state": "draft",
                  "stateText": {
                    "zh": "草稿",
                    "en": "Draft"
                  },
                  "version": 1,
                  "contents": {
                    "kind": "service-change",
                    "title": {
                      "zh": "12 月 2 日上午暂停接待",
                      "en": "Closed in the morning of 2 December"
                    },
                    "summary": {
                      "zh": "设备检修，上午不接待，下午照常。",
                      "en": "Maintenance. Open in the afternoon."
                    },
                    "body": [
                      {
                        "type": "paragraph",
                        "text": {
                          "zh": "急的话请打 12348。",
                          "en": "If it is urgent, call 12348."
                        }
                      }
                    ],
                    "validFrom": "2026-11-30",
                    "validTo": "2026-12-02"
                  },
                  "publishedAt": null,
                  "publicFrom": null,
                  "writtenAt": "2026-11-23T09:30:00+08:00",
                  "writtenBy": {
                    "id": "supervisor-410311",
                    "name": {
                      "zh": "示例督查员（洛龙区）",
                      "en": "Sample supervisor (Luolong District)"
                    },
                    "role": "supervisor"
                  },
                  "actions": [
                    "revise",
                    "publish",
                    "withdraw"
                  ],
                  "provenance": "desk"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Outdated"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/announcements/{id}/publish": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "publishAnnouncement",
        "x-repeat": "version",
        "summary": "Show a draft to the public, from its `validFrom` on",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AnnouncementId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AnnouncementChange"
              },
              "example": {
                "version": 1
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The announcement as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskAnnouncement"
                },
                "example": {
                  "id": "410311-k3v9q2mz7a1x",
                  "region": "410311",
                  "regionName": "洛龙区",
                  "state": "draft",
                  "stateText": {
                    "zh": "草稿",
                    "en": "Draft"
                  },
                  "version": 1,
                  "contents": {
                    "kind": "service-change",
                    "title": {
                      "zh": "12 月 2 日上午暂停接待",
                      "en": "Closed in the morning of 2 December"
                    },
                    "summary": {
                      "zh": "设备检修，上午不接待，下午照常。",
                      "en": "Maintenance. Open in the afternoon."
                    },
                    "body": [
                      {
                        "type": "paragraph",
                        "text": {
                          "zh": "急的话请打 12348。",
                          "en": "If it is urgent, call 12348."
                        }
                      }
                    ],
                    "validFrom": "2026-11-30",
                    "validTo": "2026-12-02"
                  },
                  "publishedAt": null,
                  "publicFrom": null,
                  "writtenAt": "2026-11-23T09:30:00+08:00",
                  "writtenBy": {
                    "id": "supervisor-410311",
                    "name": {
                      "zh": "示例督查员（洛龙区）",
                      "en": "Sample supervisor (Luolong District)"
                    },
                    "role": "supervisor"
                  },
                  "actions": [
                    "revise",
                    "publish",
                    "withdraw"
                  ],
                  "provenance": "desk"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Outdated"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/announcements/{id}/withdraw": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "withdrawAnnouncement",
        "x-repeat": "version",
        "summary": "Take an announcement back for good; it stays in the history",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AnnouncementId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AnnouncementWithdrawal"
              },
              "example": {
                "version": 2,
                "reason": "检修改期了。"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The announcement as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskAnnouncement"
                },
                "example": {
                  "id": "410311-k3v9q2mz7a1x",
                  "region": "410311",
                  "regionName": "洛龙区",
                  "state": "draft",
                  "stateText": {
                    "zh": "草稿",
                    "en": "Draft"
                  },
                  "version": 1,
                  "contents": {
                    "kind": "service-change",
                    "title": {
                      "zh": "12 月 2 日上午暂停接待",
                      "en": "Closed in the morning of 2 December"
                    },
                    "summary": {
                      "zh": "设备检修，上午不接待，下午照常。",
                      "en": "Maintenance. Open in the afternoon."
                    },
                    "body": [
                      {
                        "type": "paragraph",
                        "text": {
                          "zh": "急的话请打 12348。",
                          "en": "If it is urgent, call 12348."
                        }
                      }
                    ],
                    "validFrom": "2026-11-30",
                    "validTo": "2026-12-02"
                  },
                  "publishedAt": null,
                  "publicFrom": null,
                  "writtenAt": "2026-11-23T09:30:00+08:00",
                  "writtenBy": {
                    "id": "supervisor-410311",
                    "name": {
                      "zh": "示例督查员（洛龙区）",
                      "en": "Sample supervisor (Luolong District)"
                    },
                    "role": "supervisor"
                  },
                  "actions": [
                    "revise",
                    "publish",
                    "withdraw"
                  ],
                  "provenance": "desk"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Outdated"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/announcements/{id}/history": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "listAnnouncementVersions",
        "summary": "Every version of an announcement with who made it, the oldest first",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AnnouncementId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of versions",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AnnouncementVersionPage"
                },
                "example": {
                  "items": [
                    {
                      "version": 1,
                      "type": "drafted",
                      "at": "2026-11-23T09:30:00+08:00",
                      "by": {
                        "id": "supervisor-410311",
                        "name": {
                          "zh": "示例督查员（洛龙区）",
                          "en": "Sample supervisor (Luolong District)"
                        },
                        "role": "supervisor"
                      },
                      "reason": null,
                      "contents": {
                        "kind": "service-change",
                        "title": {
                          "zh": "12 月 2 日上午暂停接待",
                          "en": "Closed in the morning of 2 December"
                        },
                        "summary": {
                          "zh": "设备检修，上午不接待，下午照常。",
                          "en": "Maintenance. Open in the afternoon."
                        },
                        "body": [
                          {
                            "type": "paragraph",
                            "text": {
                              "zh": "急的话请打 12348。",
                              "en": "If it is urgent, call 12348."
                            }
                          }
                        ],
                        "validFrom": "2026-11-30",
                        "validTo": "2026-12-02"
                      }
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/visits/{station}/{date}": {
      "put": {
        "tags": [
          "desk"
        ],
        "operationId": "changeVisit",
        "summary": "Cancel or move an adviser's visit, or take that back",
        "description": "A visit is named by its studio and the day that the visiting rule has for it. The public sees the change and its reason; the list of visits has the `version`. What is booked at it goes along, to the same time of day where the visit is there then, else to the same place in its order or to a free one, and where none is left it is called off with the reason.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "name": "station",
            "in": "path",
            "required": true,
            "description": "The studio",
            "schema": {
              "$ref": "#/components/schemas/StationId"
            },
            "example": "LYW-410311002001"
          },
          {
            "name": "date",
            "in": "path",
            "required": true,
            "description": "`plannedOn` of the visit",
            "schema": {
              "type": "string",
              "format": "date"
            },
            "example": "2026-12-02"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/VisitChange"
              },
              "example": {
                "version": 0,
                "state": "moved",
                "to": {
                  "date": "2026-12-04",
                  "from": "09:00",
                  "to": "11:30"
                },
                "reason": {
                  "zh": "顾问当天要出庭",
                  "en": "The adviser is in court that day"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The visit as it stands now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AdviserVisit"
                },
                "example": {
                  "station": "LYW-410311002001",
                  "stationName": "定鼎门社区公共法律服务工作室",
                  "region": "410311002001",
                  "regionName": "洛龙区 开元路街道 定鼎门社区",
                  "adviser": {
                    "id": "adviser-197",
                    "name": {
                      "zh": "示例顾问 197",
                      "en": "Sample adviser 197"
                    }
                  },
                  "plannedOn": "2026-12-02",
                  "date": "2026-12-04",
                  "from": "09:00",
                  "to": "11:30",
                  "state": "moved",
                  "stateText": {
                    "zh": "改期",
                    "en": "Moved"
                  },
                  "planned": {
                    "date": "2026-12-02",
                    "from": "09:00",
                    "to": "11:30"
                  },
                  "reason": {
                    "zh": "顾问当天要出庭",
                    "en": "The adviser is in court that day"
                  },
                  "provisional": false,
                  "version": 1
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Outdated"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/appointments": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "listDeskAppointments",
        "summary": "A unit's appointments of one day, in the order of their times",
        "description": "Names and phones are masked. An adviser sees the own visits.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "name": "unit",
            "in": "query",
            "description": "Only this unit's. Default all units in the caller's scope",
            "schema": {
              "$ref": "#/components/schemas/UnitId"
            }
          },
          {
            "name": "date",
            "in": "query",
            "description": "Default today",
            "schema": {
              "type": "string",
              "format": "date"
            }
          },
          {
            "name": "kind",
            "in": "query",
            "description": "Only this kind",
            "schema": {
              "$ref": "#/components/schemas/AppointmentKind"
            }
          },
          {
            "name": "state",
            "in": "query",
            "description": "Only in this state",
            "schema": {
              "$ref": "#/components/schemas/AppointmentState"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of appointments",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskAppointmentPage"
                },
                "example": {
                  "items": [
                    {
                      "number": "261096879517",
                      "kind": "adviser-visit",
                      "state": "booked",
                      "stateText": {
                        "zh": "约好了",
                        "en": "Booked"
                      },
                      "start": "2026-12-07T14:30:00+08:00",
                      "end": "2026-12-07T15:00:00+08:00",
                      "unit": {
                        "id": "LYS-410311013",
                        "name": {
                          "zh": "安乐街道公共法律服务站"
                        }
                      },
                      "place": {
                        "id": "LYW-410311013001",
                        "name": {
                          "zh": "狮子桥社区公共法律服务工作室"
                        },
                        "region": "410311013001",
                        "address": "洛阳市洛龙区安乐街道狮子桥社区"
                      },
                      "host": {
                        "zh": "示例顾问 001",
                        "en": "Sample adviser 001"
                      },
                      "applicant": [
                        {
                          "name": "phone",
                          "label": {
                            "zh": "电话",
                            "en": "Phone"
                          },
                          "value": "138****2146"
                        }
                      ],
                      "masked": true,
                      "version": 1,
                      "actions": [
                        "cancel"
                      ]
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/closures/{unit}/{date}": {
      "get": {
        "tags": [
          "desk"
        ],
        "operationId": "getClosure",
        "summary": "What a unit has closed of a day, and who is still booked there",
        "description": "A day of which nothing is closed has `version` 0. Names and phones are masked.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "name": "unit",
            "in": "path",
            "required": true,
            "description": "The unit",
            "schema": {
              "$ref": "#/components/schemas/UnitId"
            },
            "example": "LYC-410311"
          },
          {
            "name": "date",
            "in": "path",
            "required": true,
            "description": "Its day, Asia/Shanghai",
            "schema": {
              "type": "string",
              "format": "date"
            },
            "example": "2026-12-07"
          }
        ],
        "responses": {
          "200": {
            "description": "The day",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Closure"
                },
                "example": {
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心"
                    }
                  },
                  "date": "2026-12-07",
                  "closed": [
                    {
                      "from": "14:00",
                      "kind": "window"
                    }
                  ],
                  "reason": {
                    "zh": "公证员病了",
                    "en": "The notary is ill"
                  },
                  "version": 1,
                  "appointments": []
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      },
      "put": {
        "tags": [
          "desk"
        ],
        "operationId": "changeClosure",
        "summary": "Close times of a unit's day for bookings, or open them again",
        "description": "For an illness, a repair, a holiday of its own. What is sent replaces what was closed. Windows and reception days alone; an adviser's visit is cancelled or moved instead. Who is booked there already keeps the time and is listed, or is called off with the reason.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "name": "unit",
            "in": "path",
            "required": true,
            "description": "The unit",
            "schema": {
              "$ref": "#/components/schemas/UnitId"
            },
            "example": "LYC-410311"
          },
          {
            "name": "date",
            "in": "path",
            "required": true,
            "description": "Its day, Asia/Shanghai",
            "schema": {
              "type": "string",
              "format": "date"
            },
            "example": "2026-12-07"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ClosureChange"
              },
              "example": {
                "version": 0,
                "closed": [
                  {
                    "from": "14:00",
                    "kind": "window"
                  }
                ],
                "reason": {
                  "zh": "公证员病了",
                  "en": "The notary is ill"
                },
                "callOff": true
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The day as it stands now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Closure"
                },
                "example": {
                  "unit": {
                    "id": "LYC-410311",
                    "name": {
                      "zh": "洛龙区公共法律服务中心"
                    }
                  },
                  "date": "2026-12-07",
                  "closed": [
                    {
                      "from": "14:00",
                      "kind": "window"
                    }
                  ],
                  "reason": {
                    "zh": "公证员病了",
                    "en": "The notary is ill"
                  },
                  "version": 1,
                  "appointments": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Outdated"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/appointments/{number}/open": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "openAppointmentInFull",
        "x-repeat": "read",
        "summary": "The appointment with names and phones in full, for a reason that is recorded",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CaseOpening"
              },
              "example": {
                "reason": "call-back"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The appointment",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskAppointment"
                },
                "example": {
                  "number": "261096879517",
                  "kind": "adviser-visit",
                  "state": "booked",
                  "stateText": {
                    "zh": "约好了",
                    "en": "Booked"
                  },
                  "start": "2026-12-07T14:30:00+08:00",
                  "end": "2026-12-07T15:00:00+08:00",
                  "unit": {
                    "id": "LYS-410311013",
                    "name": {
                      "zh": "安乐街道公共法律服务站"
                    }
                  },
                  "place": {
                    "id": "LYW-410311013001",
                    "name": {
                      "zh": "狮子桥社区公共法律服务工作室"
                    },
                    "region": "410311013001",
                    "address": "洛阳市洛龙区安乐街道狮子桥社区"
                  },
                  "host": {
                    "zh": "示例顾问 001",
                    "en": "Sample adviser 001"
                  },
                  "applicant": [
                    {
                      "name": "phone",
                      "label": {
                        "zh": "电话",
                        "en": "Phone"
                      },
                      "value": "138****2146"
                    }
                  ],
                  "masked": true,
                  "version": 1,
                  "actions": [
                    "cancel"
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/appointments/{number}/attendance": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "recordAttendance",
        "x-repeat": "version",
        "summary": "Whether the citizen came",
        "description": "`arrived` on the day itself or later, `missed` once the time has begun. The one can be put right by the other.",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AppointmentAttendance"
              },
              "example": {
                "version": 1,
                "attendance": "arrived"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The appointment after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskAppointment"
                },
                "example": {
                  "number": "261096879517",
                  "kind": "adviser-visit",
                  "state": "booked",
                  "stateText": {
                    "zh": "约好了",
                    "en": "Booked"
                  },
                  "start": "2026-12-07T14:30:00+08:00",
                  "end": "2026-12-07T15:00:00+08:00",
                  "unit": {
                    "id": "LYS-410311013",
                    "name": {
                      "zh": "安乐街道公共法律服务站"
                    }
                  },
                  "place": {
                    "id": "LYW-410311013001",
                    "name": {
                      "zh": "狮子桥社区公共法律服务工作室"
                    },
                    "region": "410311013001",
                    "address": "洛阳市洛龙区安乐街道狮子桥社区"
                  },
                  "host": {
                    "zh": "示例顾问 001",
                    "en": "Sample adviser 001"
                  },
                  "applicant": [
                    {
                      "name": "phone",
                      "label": {
                        "zh": "电话",
                        "en": "Phone"
                      },
                      "value": "138****2146"
                    }
                  ],
                  "masked": true,
                  "version": 1,
                  "actions": [
                    "cancel"
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/AppointmentConflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/desk/appointments/{number}/cancel": {
      "post": {
        "tags": [
          "desk"
        ],
        "operationId": "cancelDeskAppointment",
        "x-repeat": "version",
        "summary": "Call an appointment off, with the reason that the citizen reads",
        "security": [
          {
            "staffToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CaseNumber"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AppointmentRefusal"
              },
              "example": {
                "version": 1,
                "reason": "顾问当天出庭，来不了。请另约一天，或者打 12348。"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The appointment after the change",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskAppointment"
                },
                "example": {
                  "number": "261096879517",
                  "kind": "adviser-visit",
                  "state": "booked",
                  "stateText": {
                    "zh": "约好了",
                    "en": "Booked"
                  },
                  "start": "2026-12-07T14:30:00+08:00",
                  "end": "2026-12-07T15:00:00+08:00",
                  "unit": {
                    "id": "LYS-410311013",
                    "name": {
                      "zh": "安乐街道公共法律服务站"
                    }
                  },
                  "place": {
                    "id": "LYW-410311013001",
                    "name": {
                      "zh": "狮子桥社区公共法律服务工作室"
                    },
                    "region": "410311013001",
                    "address": "洛阳市洛龙区安乐街道狮子桥社区"
                  },
                  "host": {
                    "zh": "示例顾问 001",
                    "en": "Sample adviser 001"
                  },
                  "applicant": [
                    {
                      "name": "phone",
                      "label": {
                        "zh": "电话",
                        "en": "Phone"
                      },
                      "value": "138****2146"
                    }
                  ],
                  "masked": true,
                  "version": 1,
                  "actions": [
                    "cancel"
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/AppointmentConflict"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/development/accounts": {
      "get": {
        "tags": [
          "development"
        ],
        "operationId": "listDevelopmentAccounts",
        "summary": "Accounts that the development issuer knows",
        "parameters": [
          {
            "name": "unit",
            "in": "query",
            "description": "Only accounts of this unit",
            "schema": {
              "$ref": "#/components/schemas/UnitId"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of accounts",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StaffMemberPage"
                },
                "example": {
                  "items": [
                    {
                      "id": "clerk-lyc-410311",
                      "name": {
                        "zh": "示例受理员",
                        "en": "Sample clerk"
                      },
                      "role": "clerk",
                      "scope": "410311",
                      "units": [
                        {
                          "id": "LYC-410311",
                          "name": {
                            "zh": "洛龙区公共法律服务中心",
                            "en": "Luolong District Public Legal Service Centre"
                          }
                        }
                      ],
                      "provenance": "derived"
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/v1/development/tokens": {
      "post": {
        "tags": [
          "development"
        ],
        "operationId": "signInForDevelopment",
        "x-repeat": "token",
        "summary": "A staff token for a development account",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DevelopmentSignIn"
              },
              "example": {
                "account": "clerk-lyc-410311"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The token",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StaffToken"
                },
                "example": {
                  "token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjbGVyay1seXMtNDEwMzExMDEzIn0.c2FtcGxl",
                  "expiresAt": "2026-11-23T18:05:00+08:00",
                  "staff": {
                    "id": "clerk-lyc-410311",
                    "name": {
                      "zh": "示例受理员",
                      "en": "Sample clerk"
                    },
                    "role": "clerk",
                    "scope": "410311",
                    "units": [
                      {
                        "id": "LYC-410311",
                        "name": {
                          "zh": "洛龙区公共法律服务中心",
                          "en": "Luolong District Public Legal Service Centre"
                        }
                      }
                    ],
                    "provenance": "derived"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginNotAllowed"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/InvalidRequest"
          }
        }
      }
    },
    "/healthz": {
      "get": {
        "tags": [
          "health"
        ],
        "operationId": "getLiveness",
        "summary": "Whether the process answers at all",
        "description": "Looks at nothing behind it, so that a database that is down does not have the process killed as well.",
        "responses": {
          "200": {
            "description": "It does",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Liveness"
                },
                "example": {
                  "status": "ok"
                }
              }
            }
          }
        }
      }
    },
    "/readyz": {
      "get": {
        "tags": [
          "health"
        ],
        "operationId": "getReadiness",
        "summary": "Whether this node can take requests",
        "description": "Each check does once what requests need. The answer is at most a second old. A node that was told to end is no longer ready, and goes on serving for a while.",
        "responses": {
          "200": {
            "description": "It can",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Readiness"
                },
                "example": {
                  "status": "ok",
                  "checks": {
                    "database": "ok",
                    "migrations": "ok",
                    "catalogue": "ok",
                    "keys": "ok",
                    "attachments": "ok",
                    "space": "ok",
                    "accepting": "ok"
                  }
                }
              }
            }
          },
          "503": {
            "$ref": "#/components/responses/NotReady"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "caseToken": {
        "type": "http",
        "scheme": "bearer",
        "description": "Token of 30 minutes from `openCaseToken`, bound to one case"
      },
      "appointmentToken": {
        "type": "http",
        "scheme": "bearer",
        "description": "Token of 30 minutes from `openAppointmentToken`, or of the case from `openCaseToken`, bound to one number"
      },
      "uploadToken": {
        "type": "http",
        "scheme": "bearer",
        "description": "Token of 72 hours from `createAttachment`, bound to one file"
      },
      "staffToken": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "Access token (JWT) of the OpenID Connect provider that the installation trusts. It says who asks; the operator’s list of staff, or the token, says what they may do. Refusals name the reason in `WWW-Authenticate` (RFC 6750)"
      }
    },
    "headers": {
      "ETag": {
        "description": "Entity tag (RFC 9110, 8.8.3)",
        "schema": {
          "type": "string"
        }
      },
      "RetryAfter": {
        "description": "Seconds to wait",
        "schema": {
          "type": "integer"
        }
      }
    },
    "parameters": {
      "Portal": {
        "name": "portal",
        "in": "query",
        "description": "Publishable key of the embedding site; opens nothing but what the public may do",
        "schema": {
          "$ref": "#/components/schemas/PortalKey"
        }
      },
      "FormVersion": {
        "name": "version",
        "in": "query",
        "description": "Version that a draft was begun under; default the newest",
        "schema": {
          "type": "integer",
          "minimum": 1
        }
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "description": "Most items on a page",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 20
        }
      },
      "Cursor": {
        "name": "cursor",
        "in": "query",
        "description": "`next` of the page before, as it came",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        }
      },
      "CaseNumber": {
        "name": "number",
        "in": "path",
        "required": true,
        "description": "12 digits, the last an ISO 7064 MOD 11,10 check digit",
        "schema": {
          "$ref": "#/components/schemas/CaseNumber"
        }
      },
      "ClockName": {
        "name": "clock",
        "in": "path",
        "required": true,
        "description": "Which date of the case",
        "schema": {
          "$ref": "#/components/schemas/Slug"
        },
        "example": "answer"
      },
      "AttachmentId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The file's receipt id",
        "schema": {
          "$ref": "#/components/schemas/AttachmentId"
        }
      },
      "DraftLocator": {
        "name": "locator",
        "in": "path",
        "required": true,
        "description": "Made on the device from the code: PBKDF2-SHA-256 (600 000 rounds, salt `pls-kit draft 1`), then HKDF-SHA-256 with info `locator`; base64url of 32 bytes",
        "schema": {
          "type": "string",
          "pattern": "^[A-Za-z0-9_-]{43}$",
          "examples": [
            "7Xq1r0mWk3n9vT5bYc2dLwPp7hZ4oEo9sUAQkQeM8gq"
          ]
        }
      },
      "AnnouncementId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "Id of the announcement",
        "schema": {
          "$ref": "#/components/schemas/AnnouncementId"
        },
        "example": "410311-adviser-visits"
      },
      "WithinRegion": {
        "name": "region",
        "in": "query",
        "description": "This region and everything below it",
        "schema": {
          "$ref": "#/components/schemas/RegionCode"
        }
      },
      "IdempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "required": true,
        "description": "A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer",
        "schema": {
          "type": "string",
          "minLength": 16,
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_-]+$"
        }
      },
      "ProofOfWork": {
        "name": "Proof-Of-Work",
        "in": "header",
        "description": "The challenge, `~`, and for each of its puzzles a number in base 36, joined by `.`. Answered 428 where one is needed and none, or none that does, was sent; a resend that has its first answer needs none",
        "schema": {
          "type": "string",
          "maxLength": 4096
        }
      },
      "LastEventId": {
        "name": "Last-Event-ID",
        "in": "header",
        "description": "`id` of the last event that was seen: what came after it is told at once",
        "schema": {
          "type": "integer",
          "minimum": 0
        }
      },
      "IfNoneMatch": {
        "name": "If-None-Match",
        "in": "header",
        "description": "`ETag` of the answer at hand: 304 while it still stands",
        "schema": {
          "type": "string"
        }
      },
      "StationLevel": {
        "name": "level",
        "in": "query",
        "description": "Only stations of this level",
        "schema": {
          "$ref": "#/components/schemas/StationLevel"
        }
      },
      "StationService": {
        "name": "service",
        "in": "query",
        "description": "Only stations that offer this service",
        "schema": {
          "$ref": "#/components/schemas/Slug"
        }
      },
      "OpenNow": {
        "name": "openNow",
        "in": "query",
        "description": "Only stations open at this moment",
        "schema": {
          "type": "boolean"
        }
      }
    },
    "responses": {
      "BadRequest": {
        "description": "The body is not JSON",
        "x-problems": [
          "malformed-json"
        ],
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "/problems/malformed-json",
              "title": "发来的内容读不懂",
              "status": 400,
              "instance": "req-5f2c91d07ab3e846"
            }
          }
        }
      },
      "CredentialsRejected": {
        "description": "Number and code do not match: the same answer, whichever of them is wrong",
        "x-problems": [
          "case-credentials-rejected"
        ],
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "/problems/case-credentials-rejected",
              "title": "办件号和查询码对不上",
              "status": 401,
              "instance": "req-5f2c91d07ab3e846"
            }
          }
        }
      },
      "Unauthorized": {
        "description": "The token is missing, wrong or expired",
        "x-problems": [
          "unauthorized"
        ],
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "/problems/unauthorized",
              "title": "需要先登录或重新输入查询码",
              "status": 401,
              "instance": "req-5f2c91d07ab3e846"
            }
          }
        }
      },
      "NotReady": {
        "description": "This node cannot take requests now; `checks` says which check failed",
        "x-problems": [
          "not-ready"
        ],
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "/problems/not-ready",
              "title": "这台服务器现在不能接请求",
              "status": 503,
              "instance": "req-5f2c91d07ab3e846",
              "checks": {
                "database": "failed",
                "migrations": "failed",
                "catalogue": "ok",
                "keys": "ok",
                "attachments": "ok",
                "space": "ok",
                "accepting": "ok"
              },
              "retryAfterSeconds": 5
            }
          }
        }
      },
      "OriginNotAllowed": {
        "description": "The page's origin is not one of the portal's",
        "x-problems": [
          "origin-not-allowed"
        ],
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "/problems/origin-not-allowed",
              "title": "这个网页不能使用这项服务",
              "status": 403,
              "instance": "req-5f2c91d07ab3e846"
            }
          }
        }
      },
      "Forbidden": {
        "description": "The role or region does not cover this, or the page's origin is not one of the portal's",
        "x-problems": [
          "forbidden",
          "origin-not-allowed"
        ],
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "/problems/forbidden",
              "title": "您没有权限这样做",
              "status": 403,
              "instance": "req-5f2c91d07ab3e846"
            }
          }
        }
      },
      "NotFound": {
        "description": "A code in the path or query is unknown",
        "x-problems": [
          "not-found"
        ],
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "/problems/not-found",
              "title": "没有找到",
              "status": 404,
              "instance": "req-5f2c91d07ab3e846"
            }
          }
        }
      },
      "Conflict": {
        "description": "The case has moved on (`version` names where it stands), or the step is not open from its state: nothing was changed",
        "x-problems": [
          "version-conflict",
          "illegal-transition"
        ],
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "/problems/version-conflict",
              "title": "别人刚刚改过这件事",
              "status": 409,
              "instance": "req-5f2c91d07ab3e846",
              "version": 3,
              "state": "accepted"
            }
          }
        }
      },
      "Outdated": {
        "description": "Somebody else changed it first (`version` names where it stands), or its state does not allow this any more: nothing was changed",
        "x-problems": [
          "version-conflict",
          "illegal-transition"
        ],
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "/problems/version-conflict",
              "title": "别人刚刚改过这篇公告",
              "status": 409,
              "instance": "req-5f2c91d07ab3e846",
              "version": 3
            }
          }
        }
      },
      "SlotConflict": {
        "description": "The slot is full (`slots` are the next free ones), or the phone holds it or as many as one may: nothing was changed",
        "x-problems": [
          "slot-full",
          "slot-held"
        ],
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "/problems/slot-full",
              "title": "这个时间刚被约满了",
              "status": 409,
              "instance": "req-5f2c91d07ab3e846",
              "slots": [
                {
                  "id": "visit-lyw-410311013001.202612071430",
                  "kind": "adviser-visit",
                  "homeCounty": "410311",
                  "start": "2026-12-07T14:30:00+08:00",
                  "end": "2026-12-07T15:00:00+08:00",
                  "remaining": 1,
                  "unit": {
                    "id": "LYS-410311013",
                    "name": {
                      "zh": "安乐街道公共法律服务站"
                    }
                  },
                  "place": {
                    "id": "LYW-410311013001",
                    "name": {
                      "zh": "狮子桥社区公共法律服务工作室"
                    },
                    "region": "410311013001",
                    "address": "洛阳市洛龙区安乐街道狮子桥社区"
                  },
                  "host": {
                    "zh": "示例顾问 001",
                    "en": "Sample adviser 001"
                  },
                  "provenance": "derived"
                }
              ]
            }
          }
        }
      },
      "AppointmentConflict": {
        "description": "The appointment has moved on (`version` names where it stands), or it is too late or too early for this: nothing was changed",
        "x-problems": [
          "version-conflict",
          "illegal-transition"
        ],
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "/problems/version-conflict",
              "title": "别人刚刚改过这件事",
              "status": 409,
              "instance": "req-5f2c91d07ab3e846",
              "version": 2
            }
          }
        }
      },
      "InvalidRequest": {
        "description": "The input is not as it must be; `violations` says where and how to mend it",
        "x-problems": [
          "invalid-request"
        ],
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "/problems/invalid-request",
              "title": "有 1 处要改一下",
              "status": 422,
              "instance": "req-5f2c91d07ab3e846",
              "violations": [
                {
                  "pointer": "/text",
                  "code": "required",
                  "message": "这一项不能空着"
                }
              ]
            }
          }
        }
      },
      "ProofNeeded": {
        "description": "A proof of work is needed, or the one sent is wrong, over or spent on another request; `challenge` sets a fresh one: solve it and send again with `Proof-Of-Work`",
        "x-problems": [
          "proof-needed"
        ],
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "/problems/proof-needed",
              "title": "提交之前要先算一道题",
              "status": 428,
              "instance": "req-5f2c91d07ab3e846",
              "challenge": {
                "challenge": "WyJrMSIsIkFiQ2QiLDY0LDExLDE3NjM4NjU5MDBd.c2FtcGxlLXNpZ25hdHVyZQ",
                "puzzles": 64,
                "zeroBits": 11,
                "expiresAt": "2026-11-23T10:15:00+08:00"
              }
            }
          }
        }
      },
      "TooManyTries": {
        "description": "Too many wrong tries; `Retry-After` says when to come back",
        "x-problems": [
          "too-many-tries"
        ],
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "/problems/too-many-tries",
              "title": "输错的次数太多",
              "status": 429,
              "instance": "req-5f2c91d07ab3e846",
              "retryAfterSeconds": 1800
            }
          }
        }
      }
    },
    "schemas": {
      "Text": {
        "type": "object",
        "description": "Words for people, by language. Chinese is the source; where `en` is missing, show `zh`.",
        "required": [
          "zh"
        ],
        "additionalProperties": false,
        "properties": {
          "zh": {
            "type": "string"
          },
          "en": {
            "type": "string"
          }
        },
        "examples": [
          {
            "zh": "法律援助",
            "en": "Legal aid"
          }
        ]
      },
      "Slug": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]{0,63}$"
      },
      "PortalKey": {
        "type": "string",
        "pattern": "^pk_[a-z0-9]{2,32}$",
        "examples": [
          "pk_luolong"
        ]
      },
      "RegionCode": {
        "type": "string",
        "description": "Statistical code (4, 6, 9 or 12 digits by level, never trimmed), or `zone-…` for a named place without one",
        "pattern": "^(\\d{4}|\\d{6}|\\d{9}|\\d{12}|zone-[a-z]{2,24})$",
        "examples": [
          "410323100"
        ]
      },
      "HomeCounty": {
        "type": "string",
        "description": "6-digit county code under which a case is kept, sent by the client and never changed; `410300` where the city serves",
        "pattern": "^\\d{6}$",
        "examples": [
          "410311"
        ]
      },
      "StationId": {
        "type": "string",
        "pattern": "^[A-Z]{3}-\\d{4,12}$",
        "examples": [
          "LYC-410303"
        ]
      },
      "UnitId": {
        "type": "string",
        "pattern": "^[A-Z]{3}-\\d{4,12}$",
        "examples": [
          "LYC-410303",
          "LYB-410300"
        ]
      },
      "StaffId": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]{2,40}$",
        "examples": [
          "clerk-lyc-410311"
        ]
      },
      "CaseNumber": {
        "type": "string",
        "pattern": "^\\d{12}$",
        "examples": [
          "260123456785"
        ]
      },
      "Provenance": {
        "type": "string",
        "description": "`seed`: from the published report; `derived`: made for demonstration, to be shown as 示例数据",
        "x-extensible-enum": [
          "seed",
          "derived"
        ]
      },
      "RegionLevel": {
        "type": "string",
        "x-extensible-enum": [
          "city",
          "county",
          "town",
          "village",
          "zone"
        ]
      },
      "StationLevel": {
        "type": "string",
        "x-extensible-enum": [
          "center",
          "station",
          "studio"
        ]
      },
      "CaseState": {
        "type": "string",
        "description": "Where a case stands. May grow; show `stateText` for one you do not know.",
        "x-extensible-enum": [
          "submitted",
          "accepted",
          "assigned",
          "in_progress",
          "waiting_for_citizen",
          "resolved",
          "closed",
          "declined",
          "withdrawn"
        ]
      },
      "CaseEventType": {
        "type": "string",
        "x-extensible-enum": [
          "submitted",
          "advanced",
          "transferred",
          "accepted",
          "assigned",
          "started",
          "resolved",
          "closed",
          "declined",
          "asked",
          "supplied",
          "reopened",
          "withdrawn",
          "amended",
          "message",
          "evaluated",
          "objected",
          "erased",
          "held",
          "released",
          "erasure-requested",
          "supervision-opened",
          "supervision-explained",
          "supervision-closed",
          "limit-passed",
          "rescheduled",
          "extended",
          "paused",
          "resumed"
        ]
      },
      "CaseKind": {
        "type": "string",
        "x-extensible-enum": [
          "consult",
          "legal-aid",
          "mediation",
          "notary",
          "forensic",
          "feedback",
          "callback"
        ]
      },
      "FormKind": {
        "type": "string",
        "description": "What the form makes: a case of this kind, or an appointment (`adviser-visit`, `reception-day`)",
        "x-extensible-enum": [
          "consult",
          "legal-aid",
          "mediation",
          "notary",
          "forensic",
          "feedback",
          "callback",
          "adviser-visit",
          "reception-day"
        ]
      },
      "StaffRole": {
        "type": "string",
        "x-extensible-enum": [
          "clerk",
          "worker",
          "adviser",
          "supervisor",
          "admin"
        ]
      },
      "Coordinates": {
        "type": "object",
        "description": "WGS 84 (EPSG:4326), degrees",
        "required": [
          "longitude",
          "latitude"
        ],
        "additionalProperties": false,
        "properties": {
          "longitude": {
            "type": "number",
            "minimum": -180,
            "maximum": 180
          },
          "latitude": {
            "type": "number",
            "minimum": -90,
            "maximum": 90
          }
        },
        "examples": [
          {
            "longitude": 112.4216,
            "latitude": 34.66132
          }
        ]
      },
      "LegalBasis": {
        "type": "object",
        "description": "The article a rule rests on",
        "required": [
          "law",
          "article"
        ],
        "additionalProperties": false,
        "properties": {
          "law": {
            "type": "string",
            "examples": [
              "法律援助法"
            ]
          },
          "article": {
            "type": "string",
            "examples": [
              "第四十三条"
            ]
          },
          "says": {
            "type": "string",
            "description": "Short quotation or gist"
          },
          "version": {
            "type": "string",
            "format": "date",
            "description": "Date of the text read"
          },
          "verified": {
            "type": "string",
            "description": "`text`: read in the law's text; `secondary`: in a reprint; `unverified`",
            "x-extensible-enum": [
              "text",
              "secondary",
              "unverified"
            ]
          }
        }
      },
      "NamedCode": {
        "type": "object",
        "required": [
          "code",
          "name"
        ],
        "additionalProperties": false,
        "properties": {
          "code": {
            "type": "string"
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          }
        }
      },
      "UnitRef": {
        "type": "object",
        "description": "Who works on cases (county centre, station or city bureau)",
        "required": [
          "id",
          "name"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/UnitId"
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          }
        }
      },
      "Portal": {
        "type": "object",
        "required": [
          "key",
          "name",
          "region",
          "homeCounty",
          "hotline",
          "origins",
          "allowInsecure",
          "provenance"
        ],
        "additionalProperties": false,
        "properties": {
          "key": {
            "$ref": "#/components/schemas/PortalKey"
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "region": {
            "$ref": "#/components/schemas/RegionCode"
          },
          "homeCounty": {
            "$ref": "#/components/schemas/HomeCounty"
          },
          "hotline": {
            "type": "string",
            "examples": [
              "12348"
            ]
          },
          "origins": {
            "type": "array",
            "description": "Origins of the pages that may send in its name; pages at the API's own host may too. A page reads here why nothing would be taken from it",
            "items": {
              "type": "string",
              "examples": [
                "https://sfj.example.gov.cn"
              ]
            }
          },
          "allowInsecure": {
            "type": "boolean",
            "description": "Whether its pages without https may send an anonymous consultation. Nothing else that is personal is taken from such pages, of any portal: they send people to `/embed/page/…` at the API"
          },
          "formerName": {
            "type": [
              "string",
              "null"
            ],
            "description": "Name of the area in the report when it has changed"
          },
          "proofOfWork": {
            "type": "string",
            "description": "`off` for a portal with a check of its own against floods. Default `on`",
            "x-extensible-enum": [
              "on",
              "off"
            ]
          },
          "provenance": {
            "$ref": "#/components/schemas/Provenance"
          }
        }
      },
      "Coverage": {
        "type": "object",
        "description": "Who serves a region. A hole in coverage is told, never an empty list.",
        "required": [
          "ownBureau",
          "homeCounty",
          "servedBy"
        ],
        "additionalProperties": false,
        "properties": {
          "ownBureau": {
            "type": "boolean"
          },
          "homeCounty": {
            "$ref": "#/components/schemas/HomeCounty"
          },
          "servedBy": {
            "$ref": "#/components/schemas/UnitRef"
          },
          "note": {
            "$ref": "#/components/schemas/Text"
          }
        }
      },
      "Region": {
        "type": "object",
        "required": [
          "code",
          "level",
          "name",
          "fullName",
          "parent",
          "status",
          "coverage"
        ],
        "additionalProperties": false,
        "properties": {
          "code": {
            "$ref": "#/components/schemas/RegionCode"
          },
          "level": {
            "$ref": "#/components/schemas/RegionLevel"
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "shortName": {
            "type": "string"
          },
          "fullName": {
            "type": "string",
            "description": "From county downwards, as people say it",
            "examples": [
              "洛龙区 安乐镇 狮子桥村"
            ]
          },
          "parent": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/RegionCode"
              },
              {
                "type": "null"
              }
            ]
          },
          "aliases": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "formerly": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "name"
              ],
              "additionalProperties": false,
              "properties": {
                "code": {
                  "type": "string"
                },
                "name": {
                  "type": "string"
                },
                "until": {
                  "type": "string"
                }
              }
            }
          },
          "status": {
            "type": "string",
            "x-extensible-enum": [
              "current",
              "abolished"
            ]
          },
          "successor": {
            "$ref": "#/components/schemas/RegionCode"
          },
          "matched": {
            "type": "string",
            "description": "The former name or alias that the search found it by"
          },
          "coverage": {
            "$ref": "#/components/schemas/Coverage"
          },
          "note": {
            "type": "string"
          }
        }
      },
      "RegionPage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Region"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "NextCursor": {
        "type": [
          "string",
          "null"
        ],
        "description": "Hand it back as `cursor`; null on the last page"
      },
      "Topic": {
        "type": "object",
        "required": [
          "code",
          "name",
          "group",
          "services",
          "greenChannel",
          "basis"
        ],
        "additionalProperties": false,
        "properties": {
          "code": {
            "$ref": "#/components/schemas/Slug"
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "plainName": {
            "$ref": "#/components/schemas/Text"
          },
          "lead": {
            "$ref": "#/components/schemas/Text"
          },
          "group": {
            "type": "string"
          },
          "services": {
            "type": "array",
            "description": "Services that help, the first choice first",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/Slug"
            }
          },
          "greenChannel": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Text"
              },
              {
                "type": "null"
              }
            ],
            "description": "The fast lane that this trouble takes"
          },
          "warning": {
            "type": "object",
            "description": "A limit that runs against the citizen",
            "required": [
              "title",
              "text",
              "basis"
            ],
            "additionalProperties": false,
            "properties": {
              "title": {
                "$ref": "#/components/schemas/Text"
              },
              "text": {
                "$ref": "#/components/schemas/Text"
              },
              "basis": {
                "$ref": "#/components/schemas/LegalBasis"
              }
            }
          },
          "basis": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LegalBasis"
            }
          },
          "icon": {
            "type": "string",
            "description": "Name in the widgets' icon set"
          },
          "common": {
            "type": "boolean",
            "description": "Shown before anything is typed"
          }
        }
      },
      "TopicPage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Topic"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "ServiceLimit": {
        "type": "object",
        "required": [
          "step",
          "days",
          "unit",
          "from",
          "basis"
        ],
        "additionalProperties": false,
        "properties": {
          "step": {
            "$ref": "#/components/schemas/Text"
          },
          "days": {
            "type": "integer",
            "minimum": 1
          },
          "unit": {
            "type": "string",
            "x-extensible-enum": [
              "day",
              "workday",
              "month",
              "year"
            ]
          },
          "from": {
            "type": "string"
          },
          "applicantsOwn": {
            "type": "boolean",
            "description": "A limit that the citizen must keep"
          },
          "usual": {
            "type": "boolean",
            "description": "Usual, not hard"
          },
          "note": {
            "type": "string"
          },
          "basis": {
            "$ref": "#/components/schemas/LegalBasis"
          }
        }
      },
      "Service": {
        "type": "object",
        "required": [
          "code",
          "name",
          "description",
          "who",
          "channels",
          "materials",
          "limits",
          "fee",
          "forms"
        ],
        "additionalProperties": false,
        "properties": {
          "code": {
            "$ref": "#/components/schemas/Slug"
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "description": {
            "$ref": "#/components/schemas/Text"
          },
          "who": {
            "$ref": "#/components/schemas/Text"
          },
          "channels": {
            "type": "array",
            "items": {
              "type": "string",
              "x-extensible-enum": [
                "hotline",
                "online",
                "center",
                "station",
                "studio"
              ]
            }
          },
          "materials": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Text"
            }
          },
          "limits": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ServiceLimit"
            }
          },
          "limitNote": {
            "type": "string"
          },
          "fee": {
            "$ref": "#/components/schemas/Text"
          },
          "feeBasis": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LegalBasis"
            }
          },
          "referral": {
            "type": "string",
            "description": "The body outside justice administration that decides"
          },
          "forms": {
            "type": "array",
            "description": "Forms that open a case for it online",
            "items": {
              "$ref": "#/components/schemas/Slug"
            }
          },
          "promise": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Promise"
              },
              {
                "type": "null"
              }
            ],
            "description": "What would be promised if it were filed now; null where no case is opened"
          },
          "related": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Slug"
            }
          },
          "mustRecheck": {
            "type": "string",
            "description": "What changed after the text was read"
          }
        }
      },
      "ServicePage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Service"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "SearchHit": {
        "type": "object",
        "required": [
          "kind",
          "service",
          "title",
          "score",
          "matched"
        ],
        "additionalProperties": false,
        "properties": {
          "kind": {
            "type": "string",
            "x-extensible-enum": [
              "topic",
              "service"
            ]
          },
          "topic": {
            "$ref": "#/components/schemas/Slug"
          },
          "service": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Slug"
              }
            ],
            "description": "The service to open first"
          },
          "title": {
            "$ref": "#/components/schemas/Text"
          },
          "serviceName": {
            "$ref": "#/components/schemas/Text"
          },
          "free": {
            "type": "boolean"
          },
          "greenChannel": {
            "type": "boolean"
          },
          "score": {
            "type": "number",
            "description": "Comparable within one answer only"
          },
          "matched": {
            "type": "array",
            "description": "Words of the query or of the catalogue that led here",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "SearchResult": {
        "type": "object",
        "required": [
          "query",
          "items",
          "services",
          "alsoSearched"
        ],
        "additionalProperties": false,
        "properties": {
          "query": {
            "type": "string",
            "description": "What was searched, after digits were stripped"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SearchHit"
            }
          },
          "services": {
            "type": "array",
            "description": "Services by how well they fit",
            "items": {
              "$ref": "#/components/schemas/Slug"
            }
          },
          "alsoSearched": {
            "type": "array",
            "description": "Synonyms that were searched too",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Opening": {
        "type": "object",
        "description": "Whether somebody is there now, from the hours and the calendar of workdays",
        "required": [
          "state"
        ],
        "additionalProperties": false,
        "properties": {
          "state": {
            "type": "string",
            "description": "`by_visit`: no hours; see `nextVisit`",
            "x-extensible-enum": [
              "open",
              "break",
              "closed",
              "by_visit"
            ]
          },
          "until": {
            "type": "string",
            "format": "date-time",
            "description": "When it closes (open)"
          },
          "opensAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it opens next (break, closed)"
          },
          "provisional": {
            "type": "boolean",
            "description": "Rests on a year whose holiday notice is not out yet"
          }
        }
      },
      "OpeningHours": {
        "type": "object",
        "required": [
          "text",
          "weekly"
        ],
        "additionalProperties": false,
        "properties": {
          "text": {
            "$ref": "#/components/schemas/Text"
          },
          "weekly": {
            "type": "array",
            "description": "Closed on public holidays, open on make-up workdays by their weekday's or Monday's hours",
            "items": {
              "type": "object",
              "required": [
                "weekday",
                "from",
                "to"
              ],
              "additionalProperties": false,
              "properties": {
                "weekday": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 7,
                  "description": "ISO 8601 weekday"
                },
                "from": {
                  "type": "string",
                  "pattern": "^\\d\\d:\\d\\d$"
                },
                "to": {
                  "type": "string",
                  "pattern": "^\\d\\d:\\d\\d$"
                }
              }
            }
          }
        }
      },
      "Visit": {
        "type": "object",
        "description": "A dated stay of a village's legal adviser",
        "required": [
          "date",
          "from",
          "to",
          "adviser"
        ],
        "additionalProperties": false,
        "properties": {
          "date": {
            "type": "string",
            "format": "date"
          },
          "from": {
            "type": "string",
            "pattern": "^\\d\\d:\\d\\d$"
          },
          "to": {
            "type": "string",
            "pattern": "^\\d\\d:\\d\\d$"
          },
          "adviser": {
            "$ref": "#/components/schemas/Text"
          },
          "planned": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Stay"
              }
            ],
            "description": "When it was planned for, where it was moved"
          },
          "reason": {
            "allOf": [
              {
                "$ref": "#/components/schemas/ReasonText"
              }
            ],
            "description": "Why it was moved"
          },
          "calledOff": {
            "type": "array",
            "description": "Earlier visits that were cancelled",
            "items": {
              "type": "object",
              "required": [
                "date",
                "from",
                "to"
              ],
              "additionalProperties": false,
              "properties": {
                "date": {
                  "type": "string",
                  "format": "date"
                },
                "from": {
                  "type": "string",
                  "pattern": "^\\d\\d:\\d\\d$"
                },
                "to": {
                  "type": "string",
                  "pattern": "^\\d\\d:\\d\\d$"
                },
                "reason": {
                  "$ref": "#/components/schemas/ReasonText"
                }
              }
            }
          }
        }
      },
      "Station": {
        "type": "object",
        "required": [
          "id",
          "level",
          "name",
          "region",
          "regionName",
          "parent",
          "unit",
          "address",
          "coordinates",
          "phone",
          "hotline",
          "services",
          "hours",
          "opening",
          "nextVisit",
          "provenance",
          "derived"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/StationId"
          },
          "level": {
            "$ref": "#/components/schemas/StationLevel"
          },
          "name": {
            "type": "string"
          },
          "formerNames": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "region": {
            "$ref": "#/components/schemas/RegionCode"
          },
          "regionName": {
            "type": "string"
          },
          "parent": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/StationId"
              },
              {
                "type": "null"
              }
            ]
          },
          "unit": {
            "allOf": [
              {
                "$ref": "#/components/schemas/UnitId"
              }
            ],
            "description": "Who works on what is brought here: itself, or the station or centre it belongs to; its sheet is `getUnitSheet`"
          },
          "address": {
            "type": "string"
          },
          "coordinates": {
            "$ref": "#/components/schemas/Coordinates"
          },
          "phone": {
            "type": [
              "string",
              "null"
            ],
            "description": "A number that can be called; null where none is known (call the hotline)"
          },
          "hotline": {
            "type": "string"
          },
          "services": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Slug"
            }
          },
          "hours": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/OpeningHours"
              },
              {
                "type": "null"
              }
            ]
          },
          "opening": {
            "$ref": "#/components/schemas/Opening"
          },
          "nextVisit": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Visit"
              },
              {
                "type": "null"
              }
            ]
          },
          "provenance": {
            "$ref": "#/components/schemas/Provenance"
          },
          "derived": {
            "type": "array",
            "description": "Fields that are demonstration data",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "StationPage": {
        "type": "object",
        "required": [
          "items",
          "next",
          "total"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Station"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          },
          "total": {
            "type": "integer",
            "description": "Stations that the filters leave"
          }
        }
      },
      "StationTile": {
        "type": "object",
        "description": "Stations of one tile of a map, gathered where they would lie on one another",
        "required": [
          "clusters",
          "stations"
        ],
        "additionalProperties": false,
        "properties": {
          "clusters": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/StationCluster"
            }
          },
          "stations": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PlacedStation"
            }
          }
        }
      },
      "StationCluster": {
        "type": "object",
        "required": [
          "coordinates",
          "count",
          "region",
          "name"
        ],
        "additionalProperties": false,
        "properties": {
          "coordinates": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Coordinates"
              }
            ],
            "description": "Their middle"
          },
          "count": {
            "type": "integer",
            "minimum": 2,
            "description": "Stations in it"
          },
          "region": {
            "allOf": [
              {
                "$ref": "#/components/schemas/RegionCode"
              }
            ],
            "description": "The smallest region that holds them all"
          },
          "name": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Text"
              }
            ],
            "description": "Name of that region"
          }
        }
      },
      "PlacedStation": {
        "type": "object",
        "description": "As much of a station as a pin needs",
        "required": [
          "id",
          "name",
          "level",
          "coordinates"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/StationId"
          },
          "name": {
            "type": "string"
          },
          "level": {
            "$ref": "#/components/schemas/StationLevel"
          },
          "coordinates": {
            "$ref": "#/components/schemas/Coordinates"
          }
        }
      },
      "NearestStations": {
        "type": "object",
        "required": [
          "items",
          "origin"
        ],
        "additionalProperties": false,
        "properties": {
          "origin": {
            "type": "object",
            "required": [
              "coordinates"
            ],
            "additionalProperties": false,
            "properties": {
              "coordinates": {
                "$ref": "#/components/schemas/Coordinates"
              },
              "region": {
                "$ref": "#/components/schemas/RegionCode"
              },
              "regionName": {
                "type": "string"
              }
            }
          },
          "coverage": {
            "$ref": "#/components/schemas/Coverage"
          },
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "station",
                "distanceMetres"
              ],
              "additionalProperties": false,
              "properties": {
                "station": {
                  "$ref": "#/components/schemas/Station"
                },
                "distanceMetres": {
                  "type": "number",
                  "minimum": 0,
                  "description": "Straight line"
                }
              }
            }
          }
        }
      },
      "Stay": {
        "type": "object",
        "description": "A day, and from when to when, Asia/Shanghai",
        "required": [
          "date",
          "from",
          "to"
        ],
        "additionalProperties": false,
        "properties": {
          "date": {
            "type": "string",
            "format": "date"
          },
          "from": {
            "type": "string",
            "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
          },
          "to": {
            "type": "string",
            "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
          }
        }
      },
      "VisitState": {
        "type": "string",
        "description": "A `cancelled` visit does not take place, a `moved` one on its new day",
        "x-extensible-enum": [
          "planned",
          "moved",
          "cancelled"
        ]
      },
      "ReasonText": {
        "type": "object",
        "description": "A short reason for the public to read",
        "required": [
          "zh"
        ],
        "additionalProperties": false,
        "properties": {
          "zh": {
            "type": "string",
            "minLength": 2,
            "maxLength": 120
          },
          "en": {
            "type": "string",
            "minLength": 2,
            "maxLength": 240
          }
        }
      },
      "AdviserRef": {
        "type": "object",
        "required": [
          "id",
          "name"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/StaffId"
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          }
        }
      },
      "AdviserVisit": {
        "type": "object",
        "description": "A dated stay of a village's legal adviser as it stands now. Studio and `plannedOn` name it.",
        "required": [
          "station",
          "stationName",
          "region",
          "regionName",
          "adviser",
          "plannedOn",
          "date",
          "from",
          "to",
          "state",
          "stateText",
          "provisional",
          "version"
        ],
        "additionalProperties": false,
        "properties": {
          "station": {
            "$ref": "#/components/schemas/StationId"
          },
          "stationName": {
            "type": "string"
          },
          "region": {
            "$ref": "#/components/schemas/RegionCode"
          },
          "regionName": {
            "type": "string"
          },
          "adviser": {
            "$ref": "#/components/schemas/AdviserRef"
          },
          "plannedOn": {
            "type": "string",
            "format": "date",
            "description": "The day by the visiting rule; stays when the visit is moved"
          },
          "date": {
            "type": "string",
            "format": "date"
          },
          "from": {
            "type": "string",
            "pattern": "^\\d\\d:\\d\\d$"
          },
          "to": {
            "type": "string",
            "pattern": "^\\d\\d:\\d\\d$"
          },
          "state": {
            "$ref": "#/components/schemas/VisitState"
          },
          "stateText": {
            "$ref": "#/components/schemas/Text"
          },
          "planned": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Stay"
              }
            ],
            "description": "When it was planned for (moved)"
          },
          "reason": {
            "allOf": [
              {
                "$ref": "#/components/schemas/ReasonText"
              }
            ],
            "description": "Why it was moved or cancelled"
          },
          "provisional": {
            "type": "boolean",
            "description": "In a year whose holiday notice is not out yet"
          },
          "version": {
            "type": "integer",
            "minimum": 0,
            "description": "To change it at the desk; 0 while nobody has"
          }
        }
      },
      "AdviserVisitPage": {
        "type": "object",
        "required": [
          "items",
          "next",
          "from",
          "to",
          "hotline"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AdviserVisit"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          },
          "from": {
            "type": "string",
            "format": "date",
            "description": "First day that was looked at"
          },
          "to": {
            "type": "string",
            "format": "date",
            "description": "Last day that was looked at"
          },
          "coverage": {
            "$ref": "#/components/schemas/Coverage"
          },
          "hotline": {
            "type": "string",
            "description": "Whom to call on all other days"
          }
        }
      },
      "VisitChange": {
        "type": "object",
        "required": [
          "version",
          "state"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 0,
            "description": "Of the visit as it was looked at"
          },
          "state": {
            "allOf": [
              {
                "$ref": "#/components/schemas/VisitState"
              }
            ],
            "description": "`planned` takes an earlier change back"
          },
          "to": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Stay"
              }
            ],
            "description": "When it takes place instead; needed for `moved`"
          },
          "reason": {
            "allOf": [
              {
                "$ref": "#/components/schemas/ReasonText"
              }
            ],
            "description": "Shown to the public; needed unless `planned`"
          }
        }
      },
      "Adviser": {
        "type": "object",
        "description": "The public part of a village's legal adviser",
        "required": [
          "id",
          "name",
          "lawFirm",
          "licenceNumber",
          "villages",
          "nextVisit",
          "hotline",
          "provenance"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/StaffId"
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "lawFirm": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Text"
              },
              {
                "type": "null"
              }
            ],
            "description": "Null where it is not known"
          },
          "licenceNumber": {
            "type": [
              "string",
              "null"
            ],
            "description": "Null where it is not known"
          },
          "villages": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "station",
                "region",
                "regionName"
              ],
              "additionalProperties": false,
              "properties": {
                "station": {
                  "$ref": "#/components/schemas/StationId"
                },
                "region": {
                  "$ref": "#/components/schemas/RegionCode"
                },
                "regionName": {
                  "type": "string"
                }
              }
            }
          },
          "nextVisit": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/AdviserVisit"
              },
              {
                "type": "null"
              }
            ],
            "description": "The first that takes place in any of the villages; null when none does within 12 months"
          },
          "hotline": {
            "type": "string",
            "description": "Whom to call otherwise"
          },
          "provenance": {
            "$ref": "#/components/schemas/Provenance"
          }
        }
      },
      "AdviserPage": {
        "type": "object",
        "required": [
          "items",
          "next",
          "total"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Adviser"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          },
          "total": {
            "type": "integer"
          },
          "coverage": {
            "$ref": "#/components/schemas/Coverage"
          }
        }
      },
      "WorkdayCalendar": {
        "type": "object",
        "description": "Days off and make-up workdays by year, as the State Council's yearly notices give them",
        "required": [
          "years"
        ],
        "additionalProperties": false,
        "properties": {
          "years": {
            "type": "object",
            "description": "By year. One that is not here has no notice yet: weekends and the holidays with a fixed date count, and what is computed from them is provisional",
            "propertyNames": {
              "pattern": "^\\d{4}$"
            },
            "additionalProperties": {
              "$ref": "#/components/schemas/CalendarYear"
            }
          }
        }
      },
      "CalendarYear": {
        "type": "object",
        "description": "What a year's notice changes in its weeks",
        "required": [
          "off",
          "work"
        ],
        "additionalProperties": false,
        "properties": {
          "off": {
            "type": "array",
            "description": "Days off, those that fall on a weekend included",
            "items": {
              "$ref": "#/components/schemas/MonthDay"
            }
          },
          "work": {
            "type": "array",
            "description": "Weekend days that are worked (调休)",
            "items": {
              "$ref": "#/components/schemas/MonthDay"
            }
          }
        }
      },
      "MonthDay": {
        "type": "string",
        "description": "Day of a year as `MM-DD`",
        "pattern": "^\\d{2}-\\d{2}$",
        "example": "10-01"
      },
      "VillageGroup": {
        "type": "object",
        "description": "A village's WeChat group (村居微信群)",
        "required": [
          "station",
          "region",
          "regionName",
          "name",
          "purpose",
          "leader",
          "joining",
          "image",
          "provenance"
        ],
        "additionalProperties": false,
        "properties": {
          "station": {
            "allOf": [
              {
                "$ref": "#/components/schemas/StationId"
              }
            ],
            "description": "The village's studio"
          },
          "region": {
            "$ref": "#/components/schemas/RegionCode"
          },
          "regionName": {
            "type": "string"
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "purpose": {
            "$ref": "#/components/schemas/Text"
          },
          "leader": {
            "$ref": "#/components/schemas/AdviserRef"
          },
          "joining": {
            "type": "array",
            "description": "Ways to join",
            "items": {
              "$ref": "#/components/schemas/Text"
            }
          },
          "image": {
            "type": [
              "string",
              "null"
            ],
            "format": "uri",
            "description": "Picture with a code to scan (https), where the village gave one"
          },
          "provenance": {
            "$ref": "#/components/schemas/Provenance"
          }
        }
      },
      "VillageGroupPage": {
        "type": "object",
        "required": [
          "items",
          "next",
          "total"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/VillageGroup"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          },
          "total": {
            "type": "integer"
          },
          "coverage": {
            "$ref": "#/components/schemas/Coverage"
          }
        }
      },
      "SheetLimit": {
        "type": "object",
        "description": "One clock of a rule set",
        "required": [
          "what",
          "owedBy",
          "nature",
          "from",
          "limit",
          "unit",
          "basis",
          "stopsFor",
          "remedy"
        ],
        "additionalProperties": false,
        "properties": {
          "what": {
            "$ref": "#/components/schemas/Text"
          },
          "owedBy": {
            "type": "string",
            "x-extensible-enum": [
              "office",
              "citizen"
            ]
          },
          "nature": {
            "type": "string",
            "x-extensible-enum": [
              "statute",
              "commitment"
            ]
          },
          "from": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Text"
              }
            ],
            "description": "What it runs from"
          },
          "limit": {
            "type": "integer",
            "minimum": 1
          },
          "unit": {
            "type": "string",
            "x-extensible-enum": [
              "day",
              "workday",
              "month"
            ]
          },
          "extension": {
            "type": "object",
            "description": "By how much it may be extended at most",
            "required": [
              "limit",
              "unit"
            ],
            "additionalProperties": false,
            "properties": {
              "limit": {
                "type": "integer",
                "minimum": 1
              },
              "unit": {
                "type": "string",
                "x-extensible-enum": [
                  "day",
                  "workday"
                ]
              }
            }
          },
          "basis": {
            "$ref": "#/components/schemas/Text"
          },
          "article": {
            "$ref": "#/components/schemas/LegalBasis"
          },
          "stopsFor": {
            "type": "array",
            "description": "What is not counted",
            "items": {
              "$ref": "#/components/schemas/Text"
            }
          },
          "remedy": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Text"
              }
            ],
            "description": "What can be done once the date has gone by"
          }
        }
      },
      "SheetProcess": {
        "type": "object",
        "description": "How one kind of case goes, from the table of states, the steps of its kind and the rule set in force",
        "required": [
          "kind",
          "name",
          "ruleSet",
          "stages",
          "steps",
          "limits"
        ],
        "additionalProperties": false,
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/CaseKind"
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "ruleSet": {
            "type": "object",
            "required": [
              "id",
              "version",
              "effectiveFrom"
            ],
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string"
              },
              "version": {
                "type": "integer"
              },
              "effectiveFrom": {
                "type": "string",
                "format": "date"
              }
            }
          },
          "stages": {
            "type": "array",
            "description": "In order",
            "items": {
              "$ref": "#/components/schemas/SheetStage"
            }
          },
          "steps": {
            "type": "array",
            "description": "Finer steps of the kind",
            "items": {
              "$ref": "#/components/schemas/SheetStage"
            }
          },
          "limits": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SheetLimit"
            }
          }
        }
      },
      "SheetStage": {
        "type": "object",
        "required": [
          "code",
          "text"
        ],
        "additionalProperties": false,
        "properties": {
          "code": {
            "type": "string"
          },
          "text": {
            "$ref": "#/components/schemas/Text"
          }
        }
      },
      "SheetService": {
        "type": "object",
        "description": "A service that can be asked for here",
        "required": [
          "code",
          "name",
          "who",
          "materials",
          "limits",
          "fee",
          "feeBasis",
          "forms",
          "handledBy"
        ],
        "additionalProperties": false,
        "properties": {
          "code": {
            "$ref": "#/components/schemas/Slug"
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "who": {
            "$ref": "#/components/schemas/Text"
          },
          "materials": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Text"
            }
          },
          "limits": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ServiceLimit"
            }
          },
          "limitNote": {
            "type": "string"
          },
          "fee": {
            "$ref": "#/components/schemas/Text"
          },
          "feeBasis": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LegalBasis"
            }
          },
          "referral": {
            "type": "string",
            "description": "The body outside justice administration that decides"
          },
          "forms": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Slug"
            }
          },
          "handledBy": {
            "allOf": [
              {
                "$ref": "#/components/schemas/UnitRef"
              }
            ],
            "description": "Who works on it: here, or the centre that it goes to"
          }
        }
      },
      "SheetStaff": {
        "type": "object",
        "description": "A member of staff as shown to the public",
        "required": [
          "name",
          "post",
          "workNumber",
          "provenance"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "post": {
            "$ref": "#/components/schemas/Text"
          },
          "workNumber": {
            "type": [
              "string",
              "null"
            ],
            "description": "Null where none is known"
          },
          "provenance": {
            "$ref": "#/components/schemas/Provenance"
          }
        }
      },
      "UnitSheet": {
        "type": "object",
        "description": "What a unit makes public (公示栏)",
        "required": [
          "unit",
          "kind",
          "region",
          "regionName",
          "duties",
          "staff",
          "process",
          "services",
          "contacts",
          "supervision",
          "evaluation",
          "checked",
          "provenance",
          "derived"
        ],
        "additionalProperties": false,
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/UnitRef"
          },
          "kind": {
            "type": "string",
            "x-extensible-enum": [
              "center",
              "station",
              "bureau"
            ]
          },
          "region": {
            "$ref": "#/components/schemas/RegionCode"
          },
          "regionName": {
            "type": "string"
          },
          "duties": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Text"
            }
          },
          "staff": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SheetStaff"
            }
          },
          "process": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SheetProcess"
            }
          },
          "services": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SheetService"
            }
          },
          "contacts": {
            "type": "object",
            "required": [
              "station",
              "address",
              "coordinates",
              "hours",
              "phone",
              "hotline"
            ],
            "additionalProperties": false,
            "properties": {
              "station": {
                "anyOf": [
                  {
                    "$ref": "#/components/schemas/StationId"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "address": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Null where none is known"
              },
              "coordinates": {
                "anyOf": [
                  {
                    "$ref": "#/components/schemas/Coordinates"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "hours": {
                "anyOf": [
                  {
                    "$ref": "#/components/schemas/OpeningHours"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "phone": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "A number that can be called; null where none is known"
              },
              "hotline": {
                "type": "string"
              }
            }
          },
          "supervision": {
            "type": "object",
            "required": [
              "phone",
              "unit",
              "note"
            ],
            "additionalProperties": false,
            "properties": {
              "phone": {
                "type": "string",
                "description": "监督电话; 12348 where the unit has none of its own"
              },
              "unit": {
                "anyOf": [
                  {
                    "$ref": "#/components/schemas/UnitRef"
                  },
                  {
                    "type": "null"
                  }
                ],
                "description": "The unit one level up; null for the city bureau"
              },
              "note": {
                "$ref": "#/components/schemas/Text"
              }
            }
          },
          "evaluation": {
            "type": "object",
            "required": [
              "form",
              "note"
            ],
            "additionalProperties": false,
            "properties": {
              "form": {
                "allOf": [
                  {
                    "$ref": "#/components/schemas/Slug"
                  }
                ],
                "description": "Form for criticism and praise"
              },
              "note": {
                "$ref": "#/components/schemas/Text"
              }
            }
          },
          "checked": {
            "type": "object",
            "description": "When the facts were last checked against their sources",
            "required": [
              "places",
              "laws"
            ],
            "additionalProperties": false,
            "properties": {
              "places": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date",
                "description": "Divisions and stations"
              },
              "laws": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date",
                "description": "Texts of law"
              }
            }
          },
          "provenance": {
            "$ref": "#/components/schemas/Provenance"
          },
          "derived": {
            "type": "array",
            "description": "Parts that are demonstration data (示例数据)",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "AnnouncementKind": {
        "type": "string",
        "description": "Notice, law education (普法), leaders’ reception day, change of a service, event; may grow",
        "x-extensible-enum": [
          "notice",
          "law-education",
          "reception-day",
          "service-change",
          "event"
        ]
      },
      "AnnouncementState": {
        "type": "string",
        "x-extensible-enum": [
          "draft",
          "published",
          "withdrawn"
        ]
      },
      "AnnouncementProvenance": {
        "type": "string",
        "description": "`desk`: written at the desk; `derived`: made for demonstration, to be shown as 示例数据",
        "x-extensible-enum": [
          "desk",
          "derived"
        ]
      },
      "HttpsUrl": {
        "type": "string",
        "format": "uri",
        "pattern": "^https://[^\\s<>\"'\\\\@]+$",
        "maxLength": 500
      },
      "TitleText": {
        "type": "object",
        "required": [
          "zh"
        ],
        "additionalProperties": false,
        "properties": {
          "zh": {
            "type": "string",
            "minLength": 2,
            "maxLength": 80
          },
          "en": {
            "type": "string",
            "minLength": 2,
            "maxLength": 160
          }
        }
      },
      "SummaryText": {
        "type": "object",
        "required": [
          "zh"
        ],
        "additionalProperties": false,
        "properties": {
          "zh": {
            "type": "string",
            "minLength": 2,
            "maxLength": 200
          },
          "en": {
            "type": "string",
            "minLength": 2,
            "maxLength": 400
          }
        }
      },
      "ParagraphText": {
        "type": "object",
        "required": [
          "zh"
        ],
        "additionalProperties": false,
        "properties": {
          "zh": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          },
          "en": {
            "type": "string",
            "minLength": 1,
            "maxLength": 4000
          }
        }
      },
      "AnnouncementBlock": {
        "type": "object",
        "description": "One part of the body, as data. Show text as text: `<` is a character here, and nothing is markup. Of a `type` you do not know show `text` and `items`.\n`heading` and `paragraph` have `text`, `list` has `items`, `link` has `text` and `href`.\n",
        "required": [
          "type"
        ],
        "additionalProperties": false,
        "properties": {
          "type": {
            "type": "string",
            "x-extensible-enum": [
              "heading",
              "paragraph",
              "list",
              "link"
            ]
          },
          "text": {
            "$ref": "#/components/schemas/ParagraphText"
          },
          "items": {
            "type": "array",
            "minItems": 1,
            "maxItems": 30,
            "items": {
              "$ref": "#/components/schemas/ParagraphText"
            }
          },
          "href": {
            "$ref": "#/components/schemas/HttpsUrl"
          }
        }
      },
      "AnnouncementSource": {
        "type": "object",
        "description": "Where the matter was said first",
        "required": [
          "name"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "$ref": "#/components/schemas/TitleText"
          },
          "url": {
            "$ref": "#/components/schemas/HttpsUrl"
          }
        }
      },
      "AnnouncementContents": {
        "type": "object",
        "required": [
          "kind",
          "title",
          "summary",
          "body"
        ],
        "additionalProperties": false,
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/AnnouncementKind"
          },
          "title": {
            "$ref": "#/components/schemas/TitleText"
          },
          "summary": {
            "$ref": "#/components/schemas/SummaryText"
          },
          "body": {
            "type": "array",
            "minItems": 1,
            "maxItems": 40,
            "items": {
              "$ref": "#/components/schemas/AnnouncementBlock"
            }
          },
          "portal": {
            "allOf": [
              {
                "$ref": "#/components/schemas/PortalKey"
              }
            ],
            "description": "Only this portal shows it; default every portal of the region"
          },
          "validFrom": {
            "type": "string",
            "format": "date",
            "description": "First day that the public sees it; default the day of publishing"
          },
          "validTo": {
            "type": "string",
            "format": "date",
            "description": "Last day; default none, until it is withdrawn"
          },
          "source": {
            "$ref": "#/components/schemas/AnnouncementSource"
          }
        }
      },
      "AnnouncementDraft": {
        "type": "object",
        "required": [
          "region",
          "contents"
        ],
        "additionalProperties": false,
        "properties": {
          "region": {
            "$ref": "#/components/schemas/RegionCode"
          },
          "contents": {
            "$ref": "#/components/schemas/AnnouncementContents"
          }
        }
      },
      "AnnouncementRevision": {
        "type": "object",
        "required": [
          "version",
          "contents"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "Of the announcement as it was looked at"
          },
          "contents": {
            "$ref": "#/components/schemas/AnnouncementContents"
          }
        }
      },
      "AnnouncementChange": {
        "type": "object",
        "required": [
          "version"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "Of the announcement as it was looked at"
          }
        }
      },
      "AnnouncementWithdrawal": {
        "type": "object",
        "required": [
          "version",
          "reason"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "Of the announcement as it was looked at"
          },
          "reason": {
            "type": "string",
            "minLength": 2,
            "maxLength": 200,
            "description": "For the history; the public does not see it"
          }
        }
      },
      "DeskAnnouncement": {
        "type": "object",
        "required": [
          "id",
          "region",
          "regionName",
          "state",
          "stateText",
          "version",
          "contents",
          "publishedAt",
          "publicFrom",
          "writtenAt",
          "actions",
          "provenance"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/AnnouncementId"
          },
          "region": {
            "$ref": "#/components/schemas/RegionCode"
          },
          "regionName": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/AnnouncementState"
          },
          "stateText": {
            "$ref": "#/components/schemas/Text"
          },
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "contents": {
            "$ref": "#/components/schemas/AnnouncementContents"
          },
          "publishedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          },
          "publicFrom": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "From when the public sees it, once published"
          },
          "writtenAt": {
            "type": "string",
            "format": "date-time",
            "description": "When this version was made"
          },
          "writtenBy": {
            "$ref": "#/components/schemas/Assignee"
          },
          "actions": {
            "type": "array",
            "description": "What the caller can do with it now",
            "items": {
              "type": "string",
              "x-extensible-enum": [
                "revise",
                "publish",
                "withdraw"
              ]
            }
          },
          "provenance": {
            "$ref": "#/components/schemas/AnnouncementProvenance"
          }
        }
      },
      "DeskAnnouncementPage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DeskAnnouncement"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "AnnouncementVersion": {
        "type": "object",
        "description": "A version of an announcement; never changed afterwards",
        "required": [
          "version",
          "type",
          "at",
          "reason",
          "contents"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "type": {
            "type": "string",
            "x-extensible-enum": [
              "drafted",
              "revised",
              "published",
              "withdrawn"
            ]
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "by": {
            "$ref": "#/components/schemas/Assignee"
          },
          "reason": {
            "type": [
              "string",
              "null"
            ]
          },
          "contents": {
            "$ref": "#/components/schemas/AnnouncementContents"
          }
        }
      },
      "AnnouncementVersionPage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AnnouncementVersion"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "AnnouncementId": {
        "type": "string",
        "pattern": "^\\d{6}-[a-z0-9-]{4,32}$",
        "examples": [
          "410311-k3v9q2mz7a1x"
        ]
      },
      "AnnouncementSummary": {
        "type": "object",
        "required": [
          "id",
          "kind",
          "title",
          "summary",
          "region",
          "regionName",
          "publisher",
          "publishedAt",
          "validFrom",
          "validTo",
          "revisedAt",
          "current",
          "provenance"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/AnnouncementId"
          },
          "kind": {
            "$ref": "#/components/schemas/AnnouncementKind"
          },
          "title": {
            "$ref": "#/components/schemas/TitleText"
          },
          "summary": {
            "$ref": "#/components/schemas/SummaryText"
          },
          "region": {
            "$ref": "#/components/schemas/RegionCode"
          },
          "regionName": {
            "type": "string"
          },
          "publisher": {
            "allOf": [
              {
                "$ref": "#/components/schemas/UnitRef"
              }
            ],
            "description": "Who serves the region"
          },
          "publishedAt": {
            "type": "string",
            "format": "date-time"
          },
          "validFrom": {
            "type": "string",
            "format": "date"
          },
          "validTo": {
            "type": [
              "string",
              "null"
            ],
            "format": "date"
          },
          "revisedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "When it was last changed after publishing"
          },
          "current": {
            "type": "boolean",
            "description": "False once its last day has passed"
          },
          "provenance": {
            "$ref": "#/components/schemas/AnnouncementProvenance"
          }
        }
      },
      "AnnouncementPage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AnnouncementSummary"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          },
          "coverage": {
            "$ref": "#/components/schemas/Coverage"
          }
        }
      },
      "Announcement": {
        "type": "object",
        "required": [
          "id",
          "kind",
          "title",
          "summary",
          "body",
          "region",
          "regionName",
          "publisher",
          "source",
          "publishedAt",
          "validFrom",
          "validTo",
          "revisedAt",
          "current",
          "provenance"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/AnnouncementId"
          },
          "kind": {
            "$ref": "#/components/schemas/AnnouncementKind"
          },
          "title": {
            "$ref": "#/components/schemas/TitleText"
          },
          "summary": {
            "$ref": "#/components/schemas/SummaryText"
          },
          "body": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AnnouncementBlock"
            }
          },
          "region": {
            "$ref": "#/components/schemas/RegionCode"
          },
          "regionName": {
            "type": "string"
          },
          "publisher": {
            "allOf": [
              {
                "$ref": "#/components/schemas/UnitRef"
              }
            ],
            "description": "Who serves the region"
          },
          "source": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/AnnouncementSource"
              },
              {
                "type": "null"
              }
            ]
          },
          "publishedAt": {
            "type": "string",
            "format": "date-time"
          },
          "validFrom": {
            "type": "string",
            "format": "date"
          },
          "validTo": {
            "type": [
              "string",
              "null"
            ],
            "format": "date"
          },
          "revisedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "When it was last changed after publishing"
          },
          "current": {
            "type": "boolean",
            "description": "False once its last day has passed"
          },
          "provenance": {
            "$ref": "#/components/schemas/AnnouncementProvenance"
          }
        }
      },
      "FormCondition": {
        "type": "object",
        "description": "Holds when the named field has one of the values, and all of `all`, and any of `any`",
        "additionalProperties": false,
        "properties": {
          "field": {
            "type": "string"
          },
          "is": {
            "type": "array",
            "minItems": 1,
            "items": {
              "type": "string"
            }
          },
          "all": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FormCondition"
            }
          },
          "any": {
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/FormCondition"
            }
          }
        }
      },
      "FormOption": {
        "type": "object",
        "required": [
          "value",
          "label"
        ],
        "additionalProperties": false,
        "properties": {
          "value": {
            "type": "string"
          },
          "label": {
            "$ref": "#/components/schemas/Text"
          },
          "hint": {
            "$ref": "#/components/schemas/Text"
          },
          "basis": {
            "$ref": "#/components/schemas/FormBasis"
          }
        }
      },
      "FormField": {
        "type": "object",
        "required": [
          "name",
          "kind",
          "label",
          "required"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string",
            "pattern": "^[a-z][A-Za-z0-9]{0,31}$"
          },
          "kind": {
            "type": "string",
            "description": "Answers are text, a list of texts for `choices`, a list of `AnswerItem` for `group`. Kept: `date` as YYYY-MM-DD, `money` in yuan as 12000.50, `identity-number` (GB 11643) and `credit-code` (GB 32100) in capitals, `phone` as digits, `slot` as the id of a slot of `listSlots`. `files` have no answer: they go first, and `CaseDraft.attachments` carries their receipts",
            "x-extensible-enum": [
              "text",
              "long-text",
              "choice",
              "choices",
              "phone",
              "topic",
              "place",
              "date",
              "money",
              "identity-number",
              "credit-code",
              "email",
              "slot",
              "files",
              "group"
            ]
          },
          "label": {
            "$ref": "#/components/schemas/Text"
          },
          "reviewLabel": {
            "$ref": "#/components/schemas/Text"
          },
          "hint": {
            "$ref": "#/components/schemas/Text"
          },
          "help": {
            "$ref": "#/components/schemas/Text",
            "description": "More than a hint, for who wants to know"
          },
          "required": {
            "type": "boolean"
          },
          "requiredMessage": {
            "$ref": "#/components/schemas/Text"
          },
          "minLength": {
            "type": "integer",
            "minimum": 0
          },
          "maxLength": {
            "type": "integer",
            "minimum": 1
          },
          "past": {
            "type": "boolean",
            "description": "A date that has come already; today will do"
          },
          "slots": {
            "$ref": "#/components/schemas/SlotFilter",
            "description": "Of a `slot`: which ones it takes"
          },
          "options": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FormOption"
            }
          },
          "fields": {
            "type": "array",
            "description": "Of a `group`: what is asked of each. The first is always asked and always required; conditions look at the same one alone",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/FormField"
            }
          },
          "itemName": {
            "$ref": "#/components/schemas/Text",
            "description": "Of a `group`: what one of them is called"
          },
          "maxItems": {
            "type": "integer",
            "minimum": 1,
            "maximum": 50,
            "description": "Of a `group`: how many there may be"
          },
          "when": {
            "$ref": "#/components/schemas/FormCondition"
          },
          "autocomplete": {
            "type": "string",
            "description": "HTML autofill token"
          },
          "sensitive": {
            "type": "boolean",
            "description": "Masked wherever it is shown again"
          },
          "basis": {
            "$ref": "#/components/schemas/FormBasis"
          }
        }
      },
      "FormBasis": {
        "type": "array",
        "description": "The articles that a question, an option or a notice rests on",
        "minItems": 1,
        "items": {
          "$ref": "#/components/schemas/LegalBasis"
        }
      },
      "FormStepNotice": {
        "type": "object",
        "description": "What a step says beside its questions, where its condition holds",
        "required": [
          "tone",
          "paragraphs"
        ],
        "additionalProperties": false,
        "properties": {
          "tone": {
            "type": "string",
            "description": "`urgent` comes before the questions; `care` is said quietly, before the citizen goes on",
            "x-extensible-enum": [
              "info",
              "urgent",
              "care"
            ]
          },
          "paragraphs": {
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/Text"
            }
          },
          "when": {
            "$ref": "#/components/schemas/FormCondition"
          },
          "heard": {
            "$ref": "#/components/schemas/FormHeard",
            "description": "Said only to who has written one of these words"
          },
          "calls": {
            "type": "array",
            "description": "Whom to call, in this order",
            "minItems": 1,
            "maxItems": 6,
            "items": {
              "type": "object",
              "required": [
                "number",
                "label"
              ],
              "additionalProperties": false,
              "properties": {
                "number": {
                  "type": "string",
                  "pattern": "^\\d{3,12}$"
                },
                "label": {
                  "$ref": "#/components/schemas/Text"
                }
              }
            }
          },
          "basis": {
            "$ref": "#/components/schemas/FormBasis"
          }
        }
      },
      "FormHeard": {
        "type": "object",
        "description": "Words of danger, kept by the bureau. A client looks for them on the device, without regard to case, width and white space; what it finds is told nobody",
        "required": [
          "fields",
          "words"
        ],
        "additionalProperties": false,
        "properties": {
          "fields": {
            "type": "array",
            "minItems": 1,
            "items": {
              "type": "string"
            },
            "description": "Names of fields of text"
          },
          "words": {
            "type": "array",
            "minItems": 1,
            "maxItems": 200,
            "items": {
              "type": "string",
              "minLength": 2,
              "maxLength": 40
            }
          }
        }
      },
      "FormDiscretion": {
        "type": "object",
        "description": "For whom it may be dangerous to be seen with the form: a quiet title, and a quick way out that wipes what was written and leads to a page which anybody may look at",
        "required": [
          "when",
          "title",
          "exitTo"
        ],
        "additionalProperties": false,
        "properties": {
          "when": {
            "$ref": "#/components/schemas/FormCondition"
          },
          "title": {
            "$ref": "#/components/schemas/Text"
          },
          "exitTo": {
            "type": "string",
            "format": "uri",
            "pattern": "^https://"
          }
        }
      },
      "FormStep": {
        "type": "object",
        "required": [
          "id",
          "name",
          "title",
          "fields"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Slug"
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "title": {
            "$ref": "#/components/schemas/Text"
          },
          "lead": {
            "$ref": "#/components/schemas/Text"
          },
          "notices": {
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/FormStepNotice"
            }
          },
          "fields": {
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/FormField"
            }
          }
        }
      },
      "FormNotice": {
        "type": "object",
        "description": "What the law has the office say about personal information (PIPL arts. 17, 35); logged with its version",
        "required": [
          "version",
          "title",
          "paragraphs"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "string"
          },
          "title": {
            "$ref": "#/components/schemas/Text"
          },
          "paragraphs": {
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/Text"
            }
          }
        }
      },
      "FormConsent": {
        "type": "object",
        "description": "A consent for one optional purpose (PIPL arts. 14, 23): the case goes on without it, and it starts unticked",
        "required": [
          "purpose",
          "version",
          "label"
        ],
        "additionalProperties": false,
        "properties": {
          "purpose": {
            "$ref": "#/components/schemas/Slug"
          },
          "version": {
            "type": "string",
            "minLength": 1,
            "maxLength": 32,
            "description": "Version of the words that were agreed to"
          },
          "label": {
            "$ref": "#/components/schemas/Text"
          },
          "hint": {
            "$ref": "#/components/schemas/Text"
          }
        }
      },
      "FormDefinition": {
        "type": "object",
        "required": [
          "code",
          "version",
          "kind",
          "title",
          "lead",
          "steps",
          "notice"
        ],
        "additionalProperties": false,
        "properties": {
          "code": {
            "$ref": "#/components/schemas/Slug"
          },
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "kind": {
            "$ref": "#/components/schemas/FormKind"
          },
          "service": {
            "$ref": "#/components/schemas/Slug",
            "description": "Absent where the case belongs to no service"
          },
          "title": {
            "$ref": "#/components/schemas/Text"
          },
          "lead": {
            "$ref": "#/components/schemas/Text"
          },
          "steps": {
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/FormStep"
            }
          },
          "greenChannel": {
            "$ref": "#/components/schemas/FormCondition",
            "description": "When the case takes the fast lane"
          },
          "discreet": {
            "$ref": "#/components/schemas/FormDiscretion"
          },
          "notice": {
            "$ref": "#/components/schemas/FormNotice"
          },
          "consents": {
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/FormConsent"
            }
          },
          "promise": {
            "$ref": "#/components/schemas/Promise",
            "description": "Absent where no case is opened: an appointment is settled at once"
          }
        }
      },
      "FormPage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FormDefinition"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "FormSchema": {
        "type": "object",
        "description": "JSON Schema (2020-12) of the answers to a form as they are kept: no outer white space, nothing empty. Formats beyond the standard (`identity-number`, `credit-code`, `topic`, `place`, `past-date`) are checked by the server",
        "required": [
          "$schema",
          "title",
          "type",
          "properties",
          "additionalProperties"
        ],
        "additionalProperties": true,
        "properties": {
          "$schema": {
            "type": "string",
            "const": "https://json-schema.org/draft/2020-12/schema"
          },
          "title": {
            "type": "string"
          },
          "type": {
            "type": "string",
            "const": "object"
          },
          "properties": {
            "type": "object",
            "additionalProperties": {
              "type": "object",
              "additionalProperties": true
            }
          },
          "additionalProperties": {
            "type": "boolean",
            "const": false
          },
          "required": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "allOf": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": true
            }
          },
          "$defs": {
            "type": "object",
            "additionalProperties": {
              "type": "object",
              "additionalProperties": true
            }
          }
        }
      },
      "Promise": {
        "type": "object",
        "description": "A date owed, computed from a rule set and the calendar of workdays",
        "required": [
          "what",
          "nature",
          "startedOn",
          "dueOn",
          "limit",
          "unit",
          "provisional",
          "basis",
          "ruleSet",
          "state",
          "daysLeft",
          "days"
        ],
        "additionalProperties": false,
        "properties": {
          "what": {
            "$ref": "#/components/schemas/Text"
          },
          "nature": {
            "type": "string",
            "description": "`statute`: 法定期限; `commitment`: the office's own 服务承诺",
            "x-extensible-enum": [
              "statute",
              "commitment"
            ]
          },
          "startedOn": {
            "type": "string",
            "format": "date",
            "description": "The day of receipt; it does not count"
          },
          "dueOn": {
            "type": "string",
            "format": "date"
          },
          "limit": {
            "type": "integer",
            "minimum": 1
          },
          "unit": {
            "type": "string",
            "x-extensible-enum": [
              "day",
              "workday"
            ]
          },
          "provisional": {
            "type": "boolean",
            "description": "Rests on a year whose holiday notice is not out yet; show 预计"
          },
          "basis": {
            "$ref": "#/components/schemas/Text"
          },
          "article": {
            "$ref": "#/components/schemas/LegalBasis"
          },
          "ruleSet": {
            "type": "string",
            "examples": [
              "consult-2026"
            ]
          },
          "state": {
            "type": "string",
            "x-extensible-enum": [
              "running",
              "suspended",
              "met",
              "missed"
            ]
          },
          "daysLeft": {
            "type": "integer",
            "description": "Counted days from today to the date, today not included; 0 on the day, negative once it has passed"
          },
          "days": {
            "type": "array",
            "description": "Each day after the start up to the due date, for drawing",
            "items": {
              "type": "object",
              "required": [
                "date",
                "counted"
              ],
              "additionalProperties": false,
              "properties": {
                "date": {
                  "type": "string",
                  "format": "date"
                },
                "counted": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      },
      "Answers": {
        "type": "object",
        "description": "Field name → what was given; fields whose condition does not hold are left out",
        "maxProperties": 100,
        "additionalProperties": {
          "anyOf": [
            {
              "type": "string",
              "maxLength": 10000
            },
            {
              "type": "array",
              "maxItems": 50,
              "items": {
                "type": "string",
                "maxLength": 200
              }
            },
            {
              "type": "array",
              "maxItems": 50,
              "items": {
                "$ref": "#/components/schemas/AnswerItem"
              }
            }
          ]
        }
      },
      "AnswerItem": {
        "type": "object",
        "description": "One of what a `group` is given several times: name of a field within it → what was given",
        "maxProperties": 30,
        "additionalProperties": {
          "anyOf": [
            {
              "type": "string",
              "maxLength": 10000
            },
            {
              "type": "array",
              "maxItems": 50,
              "items": {
                "type": "string",
                "maxLength": 200
              }
            }
          ]
        }
      },
      "CaseDraft": {
        "type": "object",
        "required": [
          "form",
          "formVersion",
          "homeCounty",
          "answers",
          "noticeVersion"
        ],
        "additionalProperties": false,
        "properties": {
          "service": {
            "$ref": "#/components/schemas/Slug"
          },
          "form": {
            "$ref": "#/components/schemas/Slug"
          },
          "formVersion": {
            "type": "integer",
            "minimum": 1
          },
          "homeCounty": {
            "$ref": "#/components/schemas/HomeCounty"
          },
          "answers": {
            "$ref": "#/components/schemas/Answers"
          },
          "attachments": {
            "$ref": "#/components/schemas/AttachmentReceipts"
          },
          "noticeVersion": {
            "type": "string",
            "minLength": 1,
            "maxLength": 32,
            "description": "Version of the notice that was shown"
          },
          "consents": {
            "type": "array",
            "description": "Optional purposes that were agreed to; leave out what was not",
            "maxItems": 20,
            "items": {
              "type": "object",
              "required": [
                "purpose",
                "version"
              ],
              "additionalProperties": false,
              "properties": {
                "purpose": {
                  "$ref": "#/components/schemas/Slug"
                },
                "version": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 32
                }
              }
            }
          }
        },
        "examples": [
          {
            "service": "consult",
            "form": "consultation",
            "formVersion": 1,
            "homeCounty": "410311",
            "noticeVersion": "2026-11",
            "answers": {
              "topic": "wage-arrears",
              "question": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。",
              "place": "410311013",
              "forWhom": "self",
              "replyBy": "phone",
              "name": "王建国",
              "phone": "13837902146"
            }
          }
        ]
      },
      "CaseReceipt": {
        "type": "object",
        "required": [
          "number",
          "code",
          "receivedAt",
          "unit",
          "promise"
        ],
        "additionalProperties": false,
        "properties": {
          "number": {
            "$ref": "#/components/schemas/CaseNumber"
          },
          "code": {
            "type": "string",
            "pattern": "^\\d{8}$",
            "description": "Query code. Told here and nowhere else"
          },
          "receivedAt": {
            "type": "string",
            "format": "date-time"
          },
          "unit": {
            "$ref": "#/components/schemas/UnitRef"
          },
          "promise": {
            "$ref": "#/components/schemas/Promise"
          }
        }
      },
      "SlotId": {
        "type": "string",
        "description": "Names a slot for as long as its rota stands; opaque to clients",
        "pattern": "^[a-z][a-z0-9-]{2,47}\\.\\d{12}$",
        "examples": [
          "visit-lyw-410311013001.202612071430"
        ]
      },
      "ClosedTime": {
        "type": "object",
        "description": "A time of a day, Asia/Shanghai; without both the whole day",
        "additionalProperties": false,
        "properties": {
          "from": {
            "type": "string",
            "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$",
            "description": "Default the start of the day"
          },
          "to": {
            "type": "string",
            "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$",
            "description": "Default its end"
          },
          "kind": {
            "allOf": [
              {
                "$ref": "#/components/schemas/AppointmentKind"
              }
            ],
            "description": "Default every kind"
          }
        }
      },
      "Closure": {
        "type": "object",
        "description": "What a unit has closed of one day",
        "required": [
          "unit",
          "date",
          "closed",
          "version",
          "appointments"
        ],
        "additionalProperties": false,
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/UnitRef"
          },
          "date": {
            "type": "string",
            "format": "date"
          },
          "closed": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ClosedTime"
            }
          },
          "reason": {
            "$ref": "#/components/schemas/Text"
          },
          "version": {
            "type": "integer",
            "minimum": 0,
            "description": "0 while nothing was ever closed"
          },
          "appointments": {
            "type": "array",
            "description": "Who is booked in a closed time: to be called off one by one",
            "items": {
              "$ref": "#/components/schemas/DeskAppointment"
            }
          }
        }
      },
      "ClosureChange": {
        "type": "object",
        "required": [
          "version",
          "closed"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 0,
            "description": "Of the day as it was looked at"
          },
          "closed": {
            "type": "array",
            "maxItems": 12,
            "description": "In the place of what was closed; none open the day again",
            "items": {
              "$ref": "#/components/schemas/ClosedTime"
            }
          },
          "reason": {
            "allOf": [
              {
                "$ref": "#/components/schemas/ReasonText"
              }
            ],
            "description": "Read by whoever is called off; needed where something is closed"
          },
          "callOff": {
            "type": "boolean",
            "description": "Whether to call off whoever is booked there. Default false"
          }
        }
      },
      "AppointmentKind": {
        "type": "string",
        "description": "`window`: at a service's window; `adviser-visit`: the legal adviser in the village; `reception-day`: a leader of the bureau",
        "x-extensible-enum": [
          "window",
          "adviser-visit",
          "reception-day"
        ]
      },
      "AppointmentState": {
        "type": "string",
        "description": "May grow; show `stateText` for one you do not know",
        "x-extensible-enum": [
          "booked",
          "cancelled",
          "arrived",
          "missed"
        ]
      },
      "SlotPlace": {
        "type": "object",
        "description": "Where to go",
        "required": [
          "id",
          "name",
          "region"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/StationId",
            "description": "A station, or the city bureau"
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "region": {
            "$ref": "#/components/schemas/RegionCode"
          },
          "address": {
            "type": "string"
          }
        }
      },
      "Slot": {
        "type": "object",
        "description": "A time that can be booked",
        "required": [
          "id",
          "kind",
          "homeCounty",
          "start",
          "end",
          "remaining",
          "unit",
          "place",
          "provenance"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/SlotId"
          },
          "kind": {
            "$ref": "#/components/schemas/AppointmentKind"
          },
          "service": {
            "$ref": "#/components/schemas/NamedCode",
            "description": "Of a window"
          },
          "homeCounty": {
            "$ref": "#/components/schemas/HomeCounty",
            "description": "To be sent with the form"
          },
          "start": {
            "type": "string",
            "format": "date-time"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          },
          "remaining": {
            "type": "integer",
            "minimum": 0,
            "description": "Places that are free"
          },
          "unit": {
            "$ref": "#/components/schemas/UnitRef",
            "description": "Who keeps the appointment"
          },
          "place": {
            "$ref": "#/components/schemas/SlotPlace"
          },
          "host": {
            "$ref": "#/components/schemas/Text",
            "description": "Who will be there"
          },
          "provisional": {
            "type": "boolean",
            "description": "The holidays of that year are not out yet; show 预计"
          },
          "provenance": {
            "$ref": "#/components/schemas/Provenance"
          }
        }
      },
      "SlotPage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Slot"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "SlotFilter": {
        "type": "object",
        "description": "Which slots a field of the kind `slot` takes",
        "required": [
          "kind"
        ],
        "additionalProperties": false,
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/AppointmentKind"
          },
          "service": {
            "$ref": "#/components/schemas/Slug"
          }
        }
      },
      "AppointmentDraft": {
        "type": "object",
        "description": "A filled-in form that makes an appointment and no case; one of its answers is the slot",
        "required": [
          "form",
          "formVersion",
          "homeCounty",
          "answers",
          "noticeVersion"
        ],
        "additionalProperties": false,
        "properties": {
          "form": {
            "$ref": "#/components/schemas/Slug"
          },
          "formVersion": {
            "type": "integer",
            "minimum": 1
          },
          "homeCounty": {
            "$ref": "#/components/schemas/HomeCounty",
            "description": "Of the slot"
          },
          "answers": {
            "$ref": "#/components/schemas/Answers"
          },
          "noticeVersion": {
            "type": "string",
            "minLength": 1,
            "maxLength": 32,
            "description": "Version of the notice that was shown"
          }
        }
      },
      "AppointmentReceipt": {
        "type": "object",
        "required": [
          "number",
          "code",
          "bookedAt",
          "kind",
          "start",
          "end",
          "unit",
          "place"
        ],
        "additionalProperties": false,
        "properties": {
          "number": {
            "$ref": "#/components/schemas/CaseNumber"
          },
          "code": {
            "type": "string",
            "pattern": "^\\d{8}$",
            "description": "Query code. Told here and nowhere else"
          },
          "bookedAt": {
            "type": "string",
            "format": "date-time"
          },
          "kind": {
            "$ref": "#/components/schemas/AppointmentKind"
          },
          "start": {
            "type": "string",
            "format": "date-time"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          },
          "unit": {
            "$ref": "#/components/schemas/UnitRef"
          },
          "place": {
            "$ref": "#/components/schemas/SlotPlace"
          },
          "host": {
            "$ref": "#/components/schemas/Text"
          }
        }
      },
      "Appointment": {
        "type": "object",
        "description": "A booked time, as the citizen sees it",
        "required": [
          "number",
          "kind",
          "homeCounty",
          "state",
          "stateText",
          "start",
          "end",
          "unit",
          "place",
          "provenance",
          "slot",
          "bookedAt",
          "updatedAt",
          "changeableUntil",
          "version",
          "summary",
          "actions"
        ],
        "additionalProperties": false,
        "properties": {
          "number": {
            "$ref": "#/components/schemas/CaseNumber",
            "description": "Its own, or that of the case that it belongs to"
          },
          "kind": {
            "$ref": "#/components/schemas/AppointmentKind"
          },
          "service": {
            "$ref": "#/components/schemas/NamedCode",
            "description": "Of a window"
          },
          "homeCounty": {
            "$ref": "#/components/schemas/HomeCounty"
          },
          "state": {
            "$ref": "#/components/schemas/AppointmentState"
          },
          "stateText": {
            "$ref": "#/components/schemas/Text"
          },
          "start": {
            "type": "string",
            "format": "date-time"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          },
          "unit": {
            "$ref": "#/components/schemas/UnitRef"
          },
          "place": {
            "$ref": "#/components/schemas/SlotPlace"
          },
          "host": {
            "$ref": "#/components/schemas/Text"
          },
          "provenance": {
            "$ref": "#/components/schemas/Provenance"
          },
          "slot": {
            "$ref": "#/components/schemas/SlotId"
          },
          "bookedAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "changeableUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Until when it can be moved or cancelled"
          },
          "reason": {
            "type": "string",
            "description": "Why the office called it off, or moved it to the time it has now"
          },
          "instead": {
            "type": "array",
            "description": "Up to three free times, where the office called it off",
            "items": {
              "$ref": "#/components/schemas/Slot"
            }
          },
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "case": {
            "$ref": "#/components/schemas/CaseNumber",
            "description": "The case that it belongs to"
          },
          "summary": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CaseSummaryLine"
            }
          },
          "actions": {
            "type": "array",
            "items": {
              "type": "string",
              "x-extensible-enum": [
                "move",
                "cancel",
                "erase"
              ]
            }
          }
        }
      },
      "AppointmentChange": {
        "type": "object",
        "required": [
          "version"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that was looked at; another one now is 409"
          }
        }
      },
      "AppointmentMove": {
        "type": "object",
        "required": [
          "version",
          "slot"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that was looked at; another one now is 409"
          },
          "slot": {
            "$ref": "#/components/schemas/SlotId"
          }
        }
      },
      "AppointmentErasure": {
        "type": "object",
        "required": [
          "number",
          "erasedAt"
        ],
        "additionalProperties": false,
        "properties": {
          "number": {
            "$ref": "#/components/schemas/CaseNumber"
          },
          "erasedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "DeskAppointment": {
        "type": "object",
        "description": "An appointment as the desk sees it",
        "required": [
          "number",
          "kind",
          "state",
          "stateText",
          "start",
          "end",
          "unit",
          "place",
          "applicant",
          "masked",
          "version",
          "actions"
        ],
        "additionalProperties": false,
        "properties": {
          "number": {
            "$ref": "#/components/schemas/CaseNumber"
          },
          "kind": {
            "$ref": "#/components/schemas/AppointmentKind"
          },
          "service": {
            "$ref": "#/components/schemas/NamedCode",
            "description": "Of a window"
          },
          "state": {
            "$ref": "#/components/schemas/AppointmentState"
          },
          "stateText": {
            "$ref": "#/components/schemas/Text"
          },
          "start": {
            "type": "string",
            "format": "date-time"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          },
          "unit": {
            "$ref": "#/components/schemas/UnitRef"
          },
          "place": {
            "$ref": "#/components/schemas/SlotPlace"
          },
          "host": {
            "$ref": "#/components/schemas/Text"
          },
          "case": {
            "$ref": "#/components/schemas/CaseNumber",
            "description": "The case that it belongs to"
          },
          "applicant": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CaseSummaryLine"
            }
          },
          "masked": {
            "type": "boolean"
          },
          "reason": {
            "type": "string",
            "description": "Why the office called it off"
          },
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "actions": {
            "type": "array",
            "items": {
              "type": "string",
              "x-extensible-enum": [
                "arrived",
                "missed",
                "cancel"
              ]
            }
          }
        }
      },
      "DeskAppointmentPage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DeskAppointment"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "AppointmentAttendance": {
        "type": "object",
        "required": [
          "version",
          "attendance"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that was looked at; another one now is 409"
          },
          "attendance": {
            "type": "string",
            "enum": [
              "arrived",
              "missed"
            ]
          }
        }
      },
      "AppointmentRefusal": {
        "type": "object",
        "required": [
          "version",
          "reason"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that was looked at; another one now is 409"
          },
          "reason": {
            "type": "string",
            "minLength": 4,
            "maxLength": 1000,
            "description": "For the citizen to read"
          }
        }
      },
      "AttachmentId": {
        "type": "string",
        "pattern": "^[A-Za-z0-9_-]{22}$",
        "examples": [
          "wYB0Z1cPq3mLr8sT5uVxQg"
        ]
      },
      "AttachmentState": {
        "type": "string",
        "x-extensible-enum": [
          "uploading",
          "inspecting",
          "accepted",
          "refused"
        ]
      },
      "AttachmentRefusal": {
        "type": "object",
        "description": "Why the file is not kept, and what to send instead",
        "required": [
          "code",
          "text"
        ],
        "additionalProperties": false,
        "properties": {
          "code": {
            "type": "string",
            "x-extensible-enum": [
              "executable",
              "script",
              "archive",
              "active-content",
              "mixed-content",
              "unknown-type",
              "malware"
            ]
          },
          "text": {
            "$ref": "#/components/schemas/Text"
          }
        }
      },
      "AttachmentDraft": {
        "type": "object",
        "required": [
          "homeCounty",
          "name",
          "size"
        ],
        "additionalProperties": false,
        "properties": {
          "homeCounty": {
            "$ref": "#/components/schemas/HomeCounty",
            "description": "The county of the case that it is for"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "description": "As on the citizen's device"
          },
          "size": {
            "type": "integer",
            "minimum": 1,
            "description": "Bytes"
          }
        }
      },
      "AttachmentUpload": {
        "type": "object",
        "required": [
          "id",
          "token",
          "offset",
          "size",
          "largestChunk",
          "expiresAt"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/AttachmentId"
          },
          "token": {
            "type": "string",
            "description": "Opens this file's upload and nothing else"
          },
          "offset": {
            "type": "integer",
            "description": "Where to go on"
          },
          "size": {
            "type": "integer",
            "description": "Bytes"
          },
          "largestChunk": {
            "type": "integer",
            "description": "Most bytes of one piece"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Until when it has to belong to a case"
          }
        }
      },
      "AttachmentProgress": {
        "type": "object",
        "required": [
          "offset"
        ],
        "additionalProperties": false,
        "properties": {
          "offset": {
            "type": "integer",
            "description": "Where to go on"
          }
        }
      },
      "AttachmentCompletion": {
        "type": "object",
        "required": [
          "sha256"
        ],
        "additionalProperties": false,
        "properties": {
          "sha256": {
            "type": "string",
            "pattern": "^[0-9a-f]{64}$",
            "description": "Of the whole file, hexadecimal"
          }
        }
      },
      "Attachment": {
        "type": "object",
        "required": [
          "id",
          "name",
          "size",
          "offset",
          "state",
          "expiresAt"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/AttachmentId",
            "description": "What a form carries"
          },
          "name": {
            "type": "string"
          },
          "size": {
            "type": "integer",
            "description": "Bytes"
          },
          "offset": {
            "type": "integer",
            "description": "Where to go on while it is `uploading`"
          },
          "state": {
            "$ref": "#/components/schemas/AttachmentState"
          },
          "mediaType": {
            "type": "string",
            "description": "By what is in it, not by its name"
          },
          "refusal": {
            "$ref": "#/components/schemas/AttachmentRefusal"
          },
          "expiresAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "Null once it belongs to a case"
          }
        }
      },
      "AttachmentDeletion": {
        "type": "object",
        "required": [
          "deletedAt"
        ],
        "additionalProperties": false,
        "properties": {
          "deletedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "CaseAttachment": {
        "type": "object",
        "description": "A file of a case; it can be opened when it is `accepted`",
        "required": [
          "id",
          "name",
          "size",
          "state",
          "attachedAt"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/AttachmentId"
          },
          "name": {
            "type": "string"
          },
          "size": {
            "type": "integer",
            "description": "Bytes"
          },
          "state": {
            "$ref": "#/components/schemas/AttachmentState"
          },
          "mediaType": {
            "type": "string",
            "description": "By what is in it, not by its name"
          },
          "refusal": {
            "$ref": "#/components/schemas/AttachmentRefusal"
          },
          "attachedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "CaseAttachmentPage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CaseAttachment"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "AttachmentReceipts": {
        "type": "array",
        "description": "Receipt ids of files that were sent, of the same county",
        "maxItems": 20,
        "items": {
          "$ref": "#/components/schemas/AttachmentId"
        }
      },
      "CaseSupplement": {
        "type": "object",
        "required": [
          "version",
          "text"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that was looked at; another one now is 409"
          },
          "text": {
            "type": "string",
            "minLength": 2,
            "maxLength": 5000,
            "description": "What the other side will read"
          },
          "attachments": {
            "$ref": "#/components/schemas/AttachmentReceipts"
          }
        }
      },
      "SealedDraftText": {
        "type": "string",
        "description": "Base64url of nonce (12 bytes), AES-256-GCM ciphertext and tag; the locator is bound to it as additional data",
        "pattern": "^[A-Za-z0-9_-]+$",
        "minLength": 40,
        "maxLength": 131072
      },
      "DraftSaving": {
        "type": "object",
        "required": [
          "version",
          "sealed"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 0,
            "description": "The version that was read, 0 for a new draft"
          },
          "sealed": {
            "$ref": "#/components/schemas/SealedDraftText"
          }
        }
      },
      "SealedDraft": {
        "type": "object",
        "required": [
          "version",
          "sealed",
          "savedAt",
          "expiresAt"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "sealed": {
            "$ref": "#/components/schemas/SealedDraftText"
          },
          "savedAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "72 hours after it was saved"
          }
        }
      },
      "DraftReceipt": {
        "type": "object",
        "required": [
          "version",
          "expiresAt"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "DraftDeletion": {
        "type": "object",
        "required": [
          "deletedAt"
        ],
        "additionalProperties": false,
        "properties": {
          "deletedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "CaseCredentials": {
        "type": "object",
        "required": [
          "code"
        ],
        "additionalProperties": false,
        "properties": {
          "code": {
            "type": "string",
            "pattern": "^\\d{8}$",
            "description": "Query code",
            "examples": [
              "60241837"
            ]
          }
        }
      },
      "UnitDurations": {
        "type": "object",
        "required": [
          "unit",
          "from",
          "to",
          "items"
        ],
        "additionalProperties": false,
        "properties": {
          "unit": {
            "$ref": "#/components/schemas/UnitRef"
          },
          "from": {
            "type": "string",
            "format": "date",
            "description": "First day of the answers that were counted"
          },
          "to": {
            "type": "string",
            "format": "date",
            "description": "Last day: yesterday"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/KindDuration"
            }
          }
        }
      },
      "KindDuration": {
        "type": "object",
        "description": "Calendar days from receipt to the answer, of the cases of one kind",
        "required": [
          "kind",
          "cases",
          "halfWithinDays",
          "mostWithinDays"
        ],
        "additionalProperties": false,
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/CaseKind"
          },
          "cases": {
            "type": "integer",
            "minimum": 10,
            "description": "How many, rounded down to tens"
          },
          "halfWithinDays": {
            "type": "integer",
            "minimum": 1,
            "description": "Half of them took no longer"
          },
          "mostWithinDays": {
            "type": "integer",
            "minimum": 1,
            "description": "Four in five took no longer"
          }
        }
      },
      "CaseToken": {
        "type": "object",
        "required": [
          "token",
          "expiresAt"
        ],
        "additionalProperties": false,
        "properties": {
          "token": {
            "type": "string"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "CaseSummaryLine": {
        "type": "object",
        "description": "One answer as it may be shown again, sensitive ones masked",
        "required": [
          "label",
          "value"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string"
          },
          "label": {
            "$ref": "#/components/schemas/Text"
          },
          "value": {
            "type": "string"
          },
          "valueText": {
            "$ref": "#/components/schemas/Text"
          }
        }
      },
      "CaseReply": {
        "type": "object",
        "required": [
          "text",
          "at",
          "by"
        ],
        "additionalProperties": false,
        "properties": {
          "text": {
            "type": "string"
          },
          "reason": {
            "type": "string",
            "description": "Of a declined case: the first part of `text`"
          },
          "remedy": {
            "type": "string",
            "description": "Of a declined case: what can be done now, the last part of `text`"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "by": {
            "$ref": "#/components/schemas/UnitRef"
          }
        }
      },
      "CaseAsked": {
        "type": "object",
        "description": "Everything that is missing, said once; there while the case waits for the citizen",
        "required": [
          "items",
          "at"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "note": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "CaseTask": {
        "type": "object",
        "description": "A date that the citizen has to keep",
        "required": [
          "name",
          "what",
          "dueOn",
          "daysLeft",
          "provisional",
          "basis",
          "onExpiry",
          "remedy"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string",
            "description": "Name of the clock's rule",
            "x-extensible-enum": [
              "supplement",
              "judicial-confirmation",
              "ask-for-review"
            ]
          },
          "what": {
            "$ref": "#/components/schemas/Text"
          },
          "dueOn": {
            "type": "string",
            "format": "date"
          },
          "daysLeft": {
            "type": "integer",
            "description": "Counted days from today to the date, today not included; 0 on the day"
          },
          "provisional": {
            "type": "boolean",
            "description": "Rests on a year whose holiday notice is not out yet; show 预计"
          },
          "basis": {
            "$ref": "#/components/schemas/Text"
          },
          "article": {
            "$ref": "#/components/schemas/LegalBasis"
          },
          "onExpiry": {
            "type": "string",
            "description": "`deemed_withdrawn`: silence counts as withdrawing the request",
            "x-extensible-enum": [
              "deemed_withdrawn",
              "remedy"
            ]
          },
          "remedy": {
            "$ref": "#/components/schemas/Text",
            "description": "What is left to do once the date has gone by"
          }
        }
      },
      "CaseRating": {
        "type": "object",
        "required": [
          "score"
        ],
        "additionalProperties": false,
        "properties": {
          "score": {
            "type": "integer",
            "minimum": 1,
            "maximum": 5
          },
          "text": {
            "type": "string"
          }
        }
      },
      "CaseMessage": {
        "type": "object",
        "description": "Something that was said, with the event that brought it",
        "required": [
          "sequence",
          "about",
          "actor",
          "text",
          "at"
        ],
        "additionalProperties": false,
        "properties": {
          "sequence": {
            "type": "integer",
            "minimum": 1
          },
          "about": {
            "$ref": "#/components/schemas/CaseEventType"
          },
          "actor": {
            "type": "string",
            "x-extensible-enum": [
              "citizen",
              "staff",
              "system"
            ]
          },
          "text": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "unit": {
            "$ref": "#/components/schemas/UnitRef"
          },
          "channel": {
            "$ref": "#/components/schemas/CaseChannel",
            "description": "Where it was said, when staff wrote it down"
          }
        }
      },
      "CaseMessagePage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CaseMessage"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "CaseConsent": {
        "type": "object",
        "description": "An optional purpose that was agreed to",
        "required": [
          "purpose",
          "label",
          "version",
          "givenAt"
        ],
        "additionalProperties": false,
        "properties": {
          "purpose": {
            "$ref": "#/components/schemas/Slug"
          },
          "label": {
            "$ref": "#/components/schemas/Text"
          },
          "version": {
            "type": "string",
            "description": "Version of the words that were agreed to"
          },
          "givenAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Case": {
        "type": "object",
        "required": [
          "number",
          "homeCounty",
          "kind",
          "state",
          "stateText",
          "stateLead",
          "unit",
          "receivedAt",
          "updatedAt",
          "version",
          "sequence",
          "promise",
          "summary",
          "ahead",
          "actions",
          "greenChannel"
        ],
        "additionalProperties": false,
        "properties": {
          "number": {
            "$ref": "#/components/schemas/CaseNumber"
          },
          "homeCounty": {
            "$ref": "#/components/schemas/HomeCounty",
            "description": "The county that it is kept under; files for it are sent there"
          },
          "kind": {
            "$ref": "#/components/schemas/CaseKind"
          },
          "service": {
            "$ref": "#/components/schemas/NamedCode"
          },
          "topic": {
            "$ref": "#/components/schemas/NamedCode"
          },
          "region": {
            "$ref": "#/components/schemas/NamedCode"
          },
          "state": {
            "$ref": "#/components/schemas/CaseState"
          },
          "stateText": {
            "$ref": "#/components/schemas/Text"
          },
          "stateLead": {
            "$ref": "#/components/schemas/Text"
          },
          "unit": {
            "$ref": "#/components/schemas/UnitRef"
          },
          "assignee": {
            "$ref": "#/components/schemas/Text"
          },
          "receivedAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "sequence": {
            "type": "integer",
            "minimum": 1,
            "description": "Sequence of the newest event"
          },
          "promise": {
            "$ref": "#/components/schemas/Promise"
          },
          "answer": {
            "$ref": "#/components/schemas/CaseReply"
          },
          "closesOn": {
            "type": "string",
            "format": "date",
            "description": "The day a resolved case closes by itself"
          },
          "keptUntil": {
            "type": "string",
            "format": "date",
            "description": "Of a case that has ended: the last day that its words and files are kept; then they are erased by themselves"
          },
          "hold": {
            "$ref": "#/components/schemas/CaseHoldNotice"
          },
          "erasureRequestedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the citizen asked for the erasure that waits for the hold to end"
          },
          "supervision": {
            "$ref": "#/components/schemas/CaseSupervision"
          },
          "amendableUntil": {
            "type": "string",
            "format": "date-time",
            "description": "Until when the answers can be changed"
          },
          "asked": {
            "$ref": "#/components/schemas/CaseAsked"
          },
          "tasks": {
            "type": "array",
            "minItems": 1,
            "description": "What the citizen has to do by a date, the nearest first; absent when there is nothing",
            "items": {
              "$ref": "#/components/schemas/CaseTask"
            }
          },
          "step": {
            "$ref": "#/components/schemas/CaseStep"
          },
          "evaluation": {
            "$ref": "#/components/schemas/CaseRating"
          },
          "objectsTo": {
            "allOf": [
              {
                "$ref": "#/components/schemas/CaseNumber"
              }
            ],
            "description": "The case that this one objects to"
          },
          "greenChannel": {
            "type": "boolean"
          },
          "consents": {
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/CaseConsent"
            }
          },
          "appointment": {
            "$ref": "#/components/schemas/Appointment",
            "description": "The time that was booked with it, cancelled ones included"
          },
          "summary": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CaseSummaryLine"
            }
          },
          "ahead": {
            "type": "array",
            "description": "Steps still to come, in order",
            "items": {
              "type": "object",
              "required": [
                "state",
                "text"
              ],
              "additionalProperties": false,
              "properties": {
                "state": {
                  "$ref": "#/components/schemas/CaseState"
                },
                "text": {
                  "$ref": "#/components/schemas/Text"
                }
              }
            }
          },
          "actions": {
            "type": "array",
            "description": "What the citizen can do now",
            "items": {
              "type": "string",
              "x-extensible-enum": [
                "close",
                "reopen",
                "withdraw",
                "amend",
                "supplement",
                "message",
                "evaluate",
                "object",
                "erase"
              ]
            }
          }
        }
      },
      "CaseEvent": {
        "type": "object",
        "required": [
          "sequence",
          "type",
          "text",
          "at",
          "actor",
          "state"
        ],
        "additionalProperties": false,
        "properties": {
          "sequence": {
            "type": "integer",
            "minimum": 1
          },
          "type": {
            "$ref": "#/components/schemas/CaseEventType"
          },
          "text": {
            "$ref": "#/components/schemas/Text"
          },
          "detail": {
            "$ref": "#/components/schemas/Text"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "actor": {
            "type": "string",
            "x-extensible-enum": [
              "citizen",
              "staff",
              "system"
            ]
          },
          "step": {
            "$ref": "#/components/schemas/CaseStepCode"
          },
          "state": {
            "$ref": "#/components/schemas/CaseState"
          },
          "unit": {
            "$ref": "#/components/schemas/UnitRef"
          },
          "channel": {
            "$ref": "#/components/schemas/CaseChannel",
            "description": "Where it was said, when staff wrote it down"
          }
        }
      },
      "CaseEventPage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CaseEvent"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "CaseChange": {
        "type": "object",
        "required": [
          "version"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that was looked at; another one now is 409"
          }
        }
      },
      "CaseWords": {
        "type": "object",
        "required": [
          "version",
          "text"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that was looked at; another one now is 409"
          },
          "text": {
            "type": "string",
            "minLength": 2,
            "maxLength": 5000,
            "description": "What the other side will read"
          }
        }
      },
      "DeskWords": {
        "type": "object",
        "required": [
          "version",
          "text"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that was looked at; another one now is 409"
          },
          "text": {
            "type": "string",
            "minLength": 2,
            "maxLength": 5000,
            "description": "What the other side will read"
          },
          "channel": {
            "type": "string",
            "description": "Where it was said, by the citizen or to them; left out for a message",
            "enum": [
              "hotline",
              "counter",
              "visit"
            ]
          }
        }
      },
      "CaseAmendment": {
        "type": "object",
        "required": [
          "version",
          "answers"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that was looked at; another one now is 409"
          },
          "answers": {
            "$ref": "#/components/schemas/Answers"
          }
        }
      },
      "CaseWithdrawal": {
        "type": "object",
        "required": [
          "version"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that was looked at; another one now is 409"
          },
          "reason": {
            "type": "string",
            "minLength": 2,
            "maxLength": 1000,
            "description": "Left out when the citizen gives none"
          }
        }
      },
      "CaseEvaluation": {
        "type": "object",
        "required": [
          "version",
          "score"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that was looked at; another one now is 409"
          },
          "score": {
            "type": "integer",
            "minimum": 1,
            "maximum": 5,
            "description": "5 very good, 1 very bad"
          },
          "text": {
            "type": "string",
            "minLength": 2,
            "maxLength": 1000
          }
        }
      },
      "CaseObjection": {
        "type": "object",
        "required": [
          "version",
          "text"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that was looked at; another one now is 409"
          },
          "text": {
            "type": "string",
            "minLength": 10,
            "maxLength": 5000,
            "description": "What is wrong with the decision"
          }
        }
      },
      "CaseChannel": {
        "type": "string",
        "description": "Where a case came in: by the citizen online, or written down by staff",
        "x-extensible-enum": [
          "online",
          "hotline",
          "counter",
          "visit"
        ]
      },
      "CaseErasure": {
        "type": "object",
        "required": [
          "number",
          "erasedAt"
        ],
        "additionalProperties": false,
        "properties": {
          "number": {
            "$ref": "#/components/schemas/CaseNumber"
          },
          "erasedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "CaseErasureRequest": {
        "type": "object",
        "description": "The case is on hold; it is erased when the hold ends",
        "required": [
          "number",
          "requestedAt",
          "text"
        ],
        "additionalProperties": false,
        "properties": {
          "number": {
            "$ref": "#/components/schemas/CaseNumber"
          },
          "requestedAt": {
            "type": "string",
            "format": "date-time"
          },
          "text": {
            "$ref": "#/components/schemas/Text"
          }
        }
      },
      "CaseHoldNotice": {
        "type": "object",
        "description": "The case is kept beyond its time because the law demands it; who put it on hold, and why, is not told here",
        "required": [
          "since",
          "text"
        ],
        "additionalProperties": false,
        "properties": {
          "since": {
            "type": "string",
            "format": "date-time"
          },
          "text": {
            "$ref": "#/components/schemas/Text"
          }
        }
      },
      "CaseHoldReason": {
        "type": "object",
        "required": [
          "reason"
        ],
        "additionalProperties": false,
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000,
            "description": "Who demands it and on what ground, or why it is over; sealed, for the supervisors of the region"
          }
        }
      },
      "CaseHold": {
        "type": "object",
        "description": "A case that is not erased while it is on hold. No word of the case itself is in it.",
        "required": [
          "number",
          "kind",
          "unit",
          "caseState",
          "caseStateText",
          "placedAt",
          "reason"
        ],
        "additionalProperties": false,
        "properties": {
          "number": {
            "$ref": "#/components/schemas/CaseNumber"
          },
          "kind": {
            "$ref": "#/components/schemas/CaseKind"
          },
          "unit": {
            "$ref": "#/components/schemas/UnitRef"
          },
          "caseState": {
            "$ref": "#/components/schemas/CaseState"
          },
          "caseStateText": {
            "$ref": "#/components/schemas/Text"
          },
          "placedAt": {
            "type": "string",
            "format": "date-time"
          },
          "placedBy": {
            "$ref": "#/components/schemas/Assignee"
          },
          "reason": {
            "type": "string",
            "description": "Empty once it was erased with the case"
          },
          "keptUntil": {
            "type": "string",
            "format": "date",
            "description": "The last day it would be kept without the hold; absent while it has not ended"
          },
          "erasureRequestedAt": {
            "type": "string",
            "format": "date-time",
            "description": "Since when the citizen wants it erased"
          },
          "releasedAt": {
            "type": "string",
            "format": "date-time"
          },
          "releasedBy": {
            "$ref": "#/components/schemas/Assignee"
          },
          "erased": {
            "type": "boolean",
            "description": "After a release: whether the words were erased with it"
          }
        }
      },
      "CaseHoldPage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CaseHold"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "DeskReading": {
        "type": "object",
        "description": "An entry of a case's access log",
        "required": [
          "at",
          "operation",
          "full"
        ],
        "additionalProperties": false,
        "properties": {
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "by": {
            "$ref": "#/components/schemas/Assignee"
          },
          "unit": {
            "$ref": "#/components/schemas/UnitRef"
          },
          "operation": {
            "type": "string",
            "description": "What was asked for: an `operationId` of this document",
            "examples": [
              "openCaseInFull"
            ]
          },
          "full": {
            "type": "boolean",
            "description": "Names, phones or a file in full, not masked"
          },
          "reason": {
            "$ref": "#/components/schemas/OpeningReason"
          },
          "words": {
            "type": "string",
            "description": "What was given for the reason `other`"
          }
        }
      },
      "DeskReadingPage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DeskReading"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "CopiedAttachment": {
        "type": "object",
        "description": "A file of the case; its bytes are not in the copy",
        "required": [
          "name",
          "size",
          "state",
          "attachedAt"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string"
          },
          "size": {
            "type": "integer",
            "description": "Bytes"
          },
          "mediaType": {
            "type": "string",
            "description": "By what is in it, not by its name"
          },
          "state": {
            "$ref": "#/components/schemas/AttachmentState"
          },
          "sha256": {
            "type": "string",
            "pattern": "^[0-9a-f]{64}$",
            "description": "Of the whole file, hexadecimal; absent for a file that was refused"
          },
          "attachedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "CaseReading": {
        "type": "object",
        "description": "A member of staff read the case",
        "required": [
          "at",
          "full"
        ],
        "additionalProperties": false,
        "properties": {
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "unit": {
            "$ref": "#/components/schemas/UnitRef"
          },
          "role": {
            "$ref": "#/components/schemas/StaffRole"
          },
          "full": {
            "type": "boolean",
            "description": "Names and phones in full, not masked"
          },
          "reason": {
            "$ref": "#/components/schemas/OpeningReason"
          }
        }
      },
      "FilledForm": {
        "type": "object",
        "description": "What was filled in as the form has it, to be read by another program, or sent once more with `amendCase`",
        "required": [
          "form",
          "formVersion",
          "answers"
        ],
        "additionalProperties": false,
        "properties": {
          "form": {
            "$ref": "#/components/schemas/Slug"
          },
          "formVersion": {
            "type": "integer",
            "minimum": 1
          },
          "answers": {
            "$ref": "#/components/schemas/Answers"
          }
        }
      },
      "CaseCopy": {
        "type": "object",
        "required": [
          "case",
          "draft",
          "answers",
          "events",
          "messages",
          "attachments",
          "readings",
          "retention"
        ],
        "additionalProperties": false,
        "properties": {
          "case": {
            "$ref": "#/components/schemas/Case"
          },
          "draft": {
            "$ref": "#/components/schemas/FilledForm"
          },
          "answers": {
            "type": "array",
            "description": "What was filled in",
            "items": {
              "$ref": "#/components/schemas/CaseSummaryLine"
            }
          },
          "events": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CaseEvent"
            }
          },
          "messages": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CaseMessage"
            }
          },
          "attachments": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CopiedAttachment"
            }
          },
          "readings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CaseReading"
            }
          },
          "retention": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Text"
              }
            ],
            "description": "How long the words are kept and what becomes of them"
          }
        }
      },
      "OpeningReason": {
        "type": "string",
        "description": "Why names and phones are needed; `other` needs words",
        "x-extensible-enum": [
          "work",
          "call-back",
          "identity",
          "citizen-asked",
          "supervision",
          "other"
        ]
      },
      "CaseOpening": {
        "type": "object",
        "required": [
          "reason"
        ],
        "additionalProperties": false,
        "properties": {
          "reason": {
            "$ref": "#/components/schemas/OpeningReason"
          },
          "words": {
            "type": "string",
            "minLength": 4,
            "maxLength": 500,
            "description": "Needed for `other`"
          }
        }
      },
      "CaseNoteDraft": {
        "type": "object",
        "required": [
          "text"
        ],
        "additionalProperties": false,
        "properties": {
          "text": {
            "type": "string",
            "minLength": 2,
            "maxLength": 2000
          }
        }
      },
      "CaseNote": {
        "type": "object",
        "required": [
          "id",
          "text",
          "at"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string"
          },
          "text": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "by": {
            "$ref": "#/components/schemas/Assignee"
          }
        }
      },
      "CaseNotePage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CaseNote"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "StandardTextUse": {
        "type": "string",
        "x-extensible-enum": [
          "answer",
          "decline",
          "ask",
          "message"
        ]
      },
      "StandardText": {
        "type": "object",
        "required": [
          "code",
          "use",
          "kinds",
          "title",
          "text"
        ],
        "additionalProperties": false,
        "properties": {
          "code": {
            "$ref": "#/components/schemas/Slug"
          },
          "use": {
            "$ref": "#/components/schemas/StandardTextUse"
          },
          "kinds": {
            "type": "array",
            "description": "Kinds of case it fits; empty for all",
            "items": {
              "$ref": "#/components/schemas/CaseKind"
            }
          },
          "title": {
            "$ref": "#/components/schemas/Text"
          },
          "text": {
            "$ref": "#/components/schemas/Text"
          }
        }
      },
      "StandardTextPage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/StandardText"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "CaseRecording": {
        "type": "object",
        "required": [
          "channel",
          "draft"
        ],
        "additionalProperties": false,
        "properties": {
          "channel": {
            "type": "string",
            "description": "Where somebody told it",
            "x-extensible-enum": [
              "hotline",
              "counter",
              "visit"
            ]
          },
          "draft": {
            "$ref": "#/components/schemas/CaseDraft"
          }
        }
      },
      "DeskSearch": {
        "type": "object",
        "description": "One of number, name and phone",
        "additionalProperties": false,
        "properties": {
          "number": {
            "type": "string",
            "minLength": 12,
            "maxLength": 20,
            "description": "12 digits; spaces, dashes and full-width digits are taken too"
          },
          "name": {
            "type": "string",
            "minLength": 2,
            "maxLength": 60,
            "description": "As it was filled in"
          },
          "phone": {
            "type": "string",
            "minLength": 7,
            "maxLength": 20
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100,
            "description": "Most items on a page. Default 20"
          },
          "cursor": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          }
        }
      },
      "CaseStepCode": {
        "type": "string",
        "description": "A finer step of a kind of case. May grow; show its text and date",
        "x-extensible-enum": [
          "granted",
          "refused",
          "lawyer-appointed",
          "agreement-reached",
          "confirmation-requested",
          "commissioned"
        ]
      },
      "CaseStepRecording": {
        "type": "object",
        "required": [
          "version",
          "step"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that was looked at; another one now is 409"
          },
          "step": {
            "$ref": "#/components/schemas/CaseStepCode"
          },
          "text": {
            "type": "string",
            "minLength": 10,
            "maxLength": 5000,
            "description": "What the citizen will read. A refusal needs it"
          }
        }
      },
      "CaseStep": {
        "type": "object",
        "description": "The finer step that a case has come to",
        "required": [
          "code",
          "text",
          "at"
        ],
        "additionalProperties": false,
        "properties": {
          "code": {
            "$ref": "#/components/schemas/CaseStepCode"
          },
          "text": {
            "$ref": "#/components/schemas/Text"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "CaseRefusal": {
        "type": "object",
        "required": [
          "version",
          "reason",
          "remedy"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that was looked at; another one now is 409"
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 2000,
            "description": "Why it is not taken up"
          },
          "remedy": {
            "type": "string",
            "minLength": 4,
            "maxLength": 2000,
            "description": "What the citizen can do now"
          }
        }
      },
      "CaseTransfer": {
        "type": "object",
        "required": [
          "version",
          "unit"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that was looked at; another one now is 409"
          },
          "unit": {
            "$ref": "#/components/schemas/UnitId"
          },
          "reason": {
            "type": "string",
            "minLength": 2,
            "maxLength": 1000,
            "description": "The citizen reads it"
          }
        }
      },
      "CaseRequest": {
        "type": "object",
        "required": [
          "version",
          "items"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "The version that was looked at; another one now is 409"
          },
          "items": {
            "type": "array",
            "description": "Each thing that is missing",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "type": "string",
              "minLength": 2,
              "maxLength": 200
            }
          },
          "note": {
            "type": "string",
            "minLength": 2,
            "maxLength": 1000
          }
        }
      },
      "CaseAssignment": {
        "type": "object",
        "required": [
          "version",
          "assignee"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "assignee": {
            "$ref": "#/components/schemas/StaffId"
          }
        }
      },
      "CaseAnswer": {
        "type": "object",
        "required": [
          "version",
          "text"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "text": {
            "type": "string",
            "minLength": 10,
            "maxLength": 5000,
            "description": "What the citizen will read"
          }
        }
      },
      "StaffMember": {
        "type": "object",
        "required": [
          "id",
          "name",
          "role",
          "scope",
          "units",
          "provenance"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/StaffId"
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "role": {
            "$ref": "#/components/schemas/StaffRole"
          },
          "scope": {
            "allOf": [
              {
                "$ref": "#/components/schemas/RegionCode"
              }
            ],
            "description": "This region and below"
          },
          "units": {
            "type": "array",
            "description": "Units whose queue is theirs; a supervisor has those of the region",
            "items": {
              "$ref": "#/components/schemas/UnitRef"
            }
          },
          "provenance": {
            "$ref": "#/components/schemas/Provenance"
          }
        }
      },
      "StaffMemberPage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/StaffMember"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "Assignee": {
        "type": "object",
        "required": [
          "id",
          "name",
          "role"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/StaffId"
          },
          "name": {
            "$ref": "#/components/schemas/Text"
          },
          "role": {
            "$ref": "#/components/schemas/StaffRole"
          },
          "place": {
            "type": "string",
            "description": "Villages that an adviser serves"
          }
        }
      },
      "AssigneePage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Assignee"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "DeskCaseSummary": {
        "type": "object",
        "required": [
          "number",
          "kind",
          "state",
          "stateText",
          "unit",
          "receivedAt",
          "version",
          "promise",
          "overdue",
          "greenChannel",
          "title"
        ],
        "additionalProperties": false,
        "properties": {
          "number": {
            "$ref": "#/components/schemas/CaseNumber"
          },
          "kind": {
            "$ref": "#/components/schemas/CaseKind"
          },
          "service": {
            "$ref": "#/components/schemas/NamedCode"
          },
          "topic": {
            "$ref": "#/components/schemas/NamedCode"
          },
          "region": {
            "$ref": "#/components/schemas/NamedCode"
          },
          "state": {
            "$ref": "#/components/schemas/CaseState"
          },
          "stateText": {
            "$ref": "#/components/schemas/Text"
          },
          "unit": {
            "$ref": "#/components/schemas/UnitRef"
          },
          "assignee": {
            "$ref": "#/components/schemas/Assignee"
          },
          "title": {
            "type": "string",
            "description": "First words of what was asked"
          },
          "applicant": {
            "type": "string",
            "description": "Masked name and phone, where given"
          },
          "receivedAt": {
            "type": "string",
            "format": "date-time"
          },
          "version": {
            "type": "integer"
          },
          "promise": {
            "$ref": "#/components/schemas/Promise"
          },
          "overdue": {
            "type": "boolean"
          },
          "greenChannel": {
            "type": "boolean"
          }
        }
      },
      "DeskCasePage": {
        "type": "object",
        "required": [
          "items",
          "next",
          "total",
          "overdue"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DeskCaseSummary"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          },
          "total": {
            "type": "integer"
          },
          "overdue": {
            "type": "integer"
          }
        }
      },
      "DeskCase": {
        "type": "object",
        "required": [
          "case",
          "events",
          "messages",
          "applicant",
          "masked",
          "channel",
          "actions",
          "steps",
          "overdue"
        ],
        "additionalProperties": false,
        "properties": {
          "case": {
            "$ref": "#/components/schemas/Case"
          },
          "assignee": {
            "$ref": "#/components/schemas/Assignee"
          },
          "applicant": {
            "type": "array",
            "description": "What was filled in, for those who work on it; in full only where `masked` is false",
            "items": {
              "$ref": "#/components/schemas/CaseSummaryLine"
            }
          },
          "masked": {
            "type": "boolean",
            "description": "Whether names and phones are masked"
          },
          "channel": {
            "$ref": "#/components/schemas/CaseChannel"
          },
          "events": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CaseEvent"
            }
          },
          "messages": {
            "type": "array",
            "description": "What both sides said",
            "items": {
              "$ref": "#/components/schemas/CaseMessage"
            }
          },
          "actions": {
            "type": "array",
            "description": "What the caller may do now",
            "items": {
              "type": "string",
              "x-extensible-enum": [
                "accept",
                "decline",
                "assign",
                "transfer",
                "start",
                "ask",
                "message",
                "answer",
                "extend",
                "pause",
                "resume"
              ]
            }
          },
          "steps": {
            "type": "array",
            "description": "Finer steps that the caller may record now",
            "items": {
              "type": "object",
              "required": [
                "code",
                "text"
              ],
              "additionalProperties": false,
              "properties": {
                "code": {
                  "$ref": "#/components/schemas/CaseStepCode"
                },
                "text": {
                  "$ref": "#/components/schemas/Text"
                }
              }
            }
          },
          "overdue": {
            "type": "boolean"
          }
        }
      },
      "SupervisionState": {
        "type": "string",
        "description": "`open`: the unit has not explained yet",
        "x-extensible-enum": [
          "open",
          "explained",
          "closed"
        ]
      },
      "SupervisionWords": {
        "type": "object",
        "required": [
          "text",
          "at"
        ],
        "additionalProperties": false,
        "properties": {
          "text": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "CaseSupervision": {
        "type": "object",
        "description": "A date of the case that was missed, as the citizen sees it. It is looked into without being asked for.",
        "required": [
          "what",
          "dueOn",
          "openedAt",
          "lookBy",
          "state",
          "stateText",
          "remedy"
        ],
        "additionalProperties": false,
        "properties": {
          "what": {
            "$ref": "#/components/schemas/Text"
          },
          "dueOn": {
            "type": "string",
            "format": "date",
            "description": "The date that was missed"
          },
          "openedAt": {
            "type": "string",
            "format": "date-time"
          },
          "lookBy": {
            "type": "string",
            "format": "date",
            "description": "The day by which a supervisor looks at it"
          },
          "state": {
            "$ref": "#/components/schemas/SupervisionState"
          },
          "stateText": {
            "$ref": "#/components/schemas/Text"
          },
          "remedy": {
            "$ref": "#/components/schemas/Text"
          },
          "result": {
            "$ref": "#/components/schemas/SupervisionWords"
          }
        }
      },
      "Supervision": {
        "type": "object",
        "description": "A missed date that is looked into",
        "required": [
          "number",
          "clock",
          "kind",
          "unit",
          "what",
          "nature",
          "basis",
          "dueOn",
          "openedAt",
          "lookBy",
          "late",
          "state",
          "stateText",
          "caseState",
          "caseStateText",
          "version",
          "actions"
        ],
        "additionalProperties": false,
        "properties": {
          "number": {
            "$ref": "#/components/schemas/CaseNumber"
          },
          "clock": {
            "$ref": "#/components/schemas/Slug"
          },
          "kind": {
            "$ref": "#/components/schemas/CaseKind"
          },
          "service": {
            "$ref": "#/components/schemas/NamedCode"
          },
          "topic": {
            "$ref": "#/components/schemas/NamedCode"
          },
          "region": {
            "$ref": "#/components/schemas/NamedCode"
          },
          "unit": {
            "$ref": "#/components/schemas/UnitRef"
          },
          "what": {
            "$ref": "#/components/schemas/Text"
          },
          "nature": {
            "type": "string",
            "x-extensible-enum": [
              "statute",
              "commitment"
            ]
          },
          "basis": {
            "$ref": "#/components/schemas/Text"
          },
          "article": {
            "$ref": "#/components/schemas/LegalBasis"
          },
          "dueOn": {
            "type": "string",
            "format": "date",
            "description": "The date that was missed"
          },
          "openedAt": {
            "type": "string",
            "format": "date-time"
          },
          "lookBy": {
            "type": "string",
            "format": "date",
            "description": "The day by which a supervisor looks at it"
          },
          "late": {
            "type": "boolean",
            "description": "That day has gone by too"
          },
          "state": {
            "$ref": "#/components/schemas/SupervisionState"
          },
          "stateText": {
            "$ref": "#/components/schemas/Text"
          },
          "caseState": {
            "$ref": "#/components/schemas/CaseState"
          },
          "caseStateText": {
            "$ref": "#/components/schemas/Text"
          },
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "Of the case; a change names it"
          },
          "explanation": {
            "$ref": "#/components/schemas/SupervisionWords"
          },
          "result": {
            "$ref": "#/components/schemas/SupervisionWords"
          },
          "actions": {
            "type": "array",
            "description": "What the caller may do now",
            "items": {
              "type": "string",
              "x-extensible-enum": [
                "explain",
                "close"
              ]
            }
          }
        }
      },
      "SupervisionPage": {
        "type": "object",
        "required": [
          "items",
          "next"
        ],
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Supervision"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextCursor"
          }
        }
      },
      "SupervisionText": {
        "type": "object",
        "required": [
          "version",
          "text"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "text": {
            "type": "string",
            "minLength": 10,
            "maxLength": 5000
          }
        }
      },
      "ClockExtension": {
        "type": "object",
        "required": [
          "version",
          "by",
          "reason"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "by": {
            "type": "integer",
            "minimum": 1,
            "maximum": 366,
            "description": "In the unit of the limit"
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 1000,
            "description": "What the citizen will read"
          }
        }
      },
      "ClockPause": {
        "type": "object",
        "required": [
          "version",
          "cause",
          "reason"
        ],
        "additionalProperties": false,
        "properties": {
          "version": {
            "type": "integer",
            "minimum": 1
          },
          "cause": {
            "type": "string",
            "enum": [
              "verification",
              "force-majeure"
            ]
          },
          "reason": {
            "type": "string",
            "minLength": 10,
            "maxLength": 1000,
            "description": "What the citizen will read"
          }
        }
      },
      "DevelopmentSignIn": {
        "type": "object",
        "required": [
          "account"
        ],
        "additionalProperties": false,
        "properties": {
          "account": {
            "$ref": "#/components/schemas/StaffId"
          }
        }
      },
      "StaffToken": {
        "type": "object",
        "required": [
          "token",
          "expiresAt",
          "staff"
        ],
        "additionalProperties": false,
        "properties": {
          "token": {
            "type": "string"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "staff": {
            "$ref": "#/components/schemas/StaffMember"
          }
        }
      },
      "Violation": {
        "type": "object",
        "required": [
          "pointer",
          "code",
          "message"
        ],
        "additionalProperties": false,
        "properties": {
          "pointer": {
            "type": "string",
            "description": "JSON Pointer into the body; `#/query/NAME` and `#/header/NAME` for parameters",
            "examples": [
              "/answers/phone"
            ]
          },
          "code": {
            "type": "string",
            "x-extensible-enum": [
              "required",
              "too-short",
              "too-long",
              "not-an-option",
              "phone-length",
              "phone-invalid",
              "unknown-code",
              "unknown-field",
              "wrong-type",
              "wrong-format",
              "check-digit",
              "out-of-range",
              "outdated",
              "too-large",
              "damaged"
            ]
          },
          "message": {
            "type": "string"
          }
        }
      },
      "Liveness": {
        "type": "object",
        "required": [
          "status"
        ],
        "additionalProperties": false,
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "ok"
            ]
          }
        }
      },
      "CheckResult": {
        "type": "string",
        "enum": [
          "ok",
          "failed"
        ]
      },
      "ReadinessChecks": {
        "type": "object",
        "description": "What a node needs to take requests",
        "required": [
          "database",
          "migrations",
          "catalogue",
          "keys",
          "attachments",
          "space",
          "accepting"
        ],
        "additionalProperties": false,
        "properties": {
          "database": {
            "allOf": [
              {
                "$ref": "#/components/schemas/CheckResult"
              }
            ],
            "description": "It answers"
          },
          "migrations": {
            "allOf": [
              {
                "$ref": "#/components/schemas/CheckResult"
              }
            ],
            "description": "Its tables are those of this version"
          },
          "catalogue": {
            "allOf": [
              {
                "$ref": "#/components/schemas/CheckResult"
              }
            ],
            "description": "Regions and units are loaded"
          },
          "keys": {
            "allOf": [
              {
                "$ref": "#/components/schemas/CheckResult"
              }
            ],
            "description": "The current key seals and opens"
          },
          "attachments": {
            "allOf": [
              {
                "$ref": "#/components/schemas/CheckResult"
              }
            ],
            "description": "A file can be written, read and deleted"
          },
          "space": {
            "allOf": [
              {
                "$ref": "#/components/schemas/CheckResult"
              }
            ],
            "description": "At least 256 MB are free where the data lies"
          },
          "accepting": {
            "allOf": [
              {
                "$ref": "#/components/schemas/CheckResult"
              }
            ],
            "description": "The process was not told to end"
          }
        }
      },
      "Readiness": {
        "type": "object",
        "required": [
          "status",
          "checks"
        ],
        "additionalProperties": false,
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "ok"
            ]
          },
          "checks": {
            "$ref": "#/components/schemas/ReadinessChecks"
          }
        }
      },
      "Challenge": {
        "type": "object",
        "description": "Puzzle i (from 0) is solved by a number n below 2³² where SHA-256 of SHA-256(`challenge` in UTF-8), i and n (each 4 bytes, big-endian) begins with `zeroBits` zero bits. Solved once, it lets one request in",
        "required": [
          "challenge",
          "puzzles",
          "zeroBits",
          "expiresAt"
        ],
        "additionalProperties": false,
        "properties": {
          "challenge": {
            "type": "string",
            "description": "Signed, opaque"
          },
          "puzzles": {
            "type": "integer",
            "minimum": 1,
            "maximum": 256,
            "description": "How many"
          },
          "zeroBits": {
            "type": "integer",
            "minimum": 1,
            "maximum": 20,
            "description": "Grows while the sender’s network floods"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "Taken until then"
          }
        }
      },
      "ChallengeOffer": {
        "type": "object",
        "required": [
          "challenge"
        ],
        "additionalProperties": false,
        "properties": {
          "challenge": {
            "description": "Null where none is needed",
            "anyOf": [
              {
                "$ref": "#/components/schemas/Challenge"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "Problem": {
        "type": "object",
        "description": "RFC 9457 problem details",
        "required": [
          "type",
          "title",
          "status"
        ],
        "properties": {
          "type": {
            "type": "string",
            "format": "uri-reference",
            "examples": [
              "/problems/invalid-case"
            ]
          },
          "title": {
            "type": "string"
          },
          "status": {
            "type": "integer",
            "minimum": 400,
            "maximum": 599
          },
          "detail": {
            "type": "string"
          },
          "instance": {
            "type": "string",
            "description": "Request id to quote to the hotline"
          },
          "violations": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Violation"
            }
          },
          "version": {
            "type": "integer",
            "description": "The case's version now (version-conflict)"
          },
          "state": {
            "$ref": "#/components/schemas/CaseState"
          },
          "offset": {
            "type": "integer",
            "description": "Where an upload goes on (wrong-offset)"
          },
          "checks": {
            "$ref": "#/components/schemas/ReadinessChecks"
          },
          "slots": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Slot"
            },
            "description": "The next free ones (slot-full)"
          },
          "retryAfterSeconds": {
            "type": "integer"
          },
          "challenge": {
            "$ref": "#/components/schemas/Challenge"
          }
        },
        "examples": [
          {
            "type": "/problems/invalid-case",
            "title": "有 1 处要改一下",
            "status": 422,
            "instance": "req-5f2c",
            "violations": [
              {
                "pointer": "/answers/phone",
                "code": "phone-length",
                "message": "手机号少了 1 位。应该是 11 位数字，比如 138 0000 0000"
              }
            ]
          }
        ]
      }
    }
  }
};
